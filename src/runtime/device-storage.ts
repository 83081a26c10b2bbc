/** What the device has kept under a name; null for nothing, also where the browser does not allow it. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Not allowed: as if nothing were there.
    return null;
  }
}

/** @returns false where the storage is full or not allowed. */
export function writeKept(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    // The page says that nothing is kept.
    return false;
  }
}

/** Leaves nothing under a name. */
export function removeKept(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Not allowed: then nothing is there.
  }
}

/** Whether anything of a person is kept on this device, which a page that was rendered ahead knows nothing of. */
export function hasKept(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    // Nothing can be kept where the browser does not allow it.
    return false;
  }
}
