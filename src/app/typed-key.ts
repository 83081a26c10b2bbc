/** Where the browser keeps what was typed while a newer release is loaded, in this tab alone. */
export const TYPED_KEY = 'typed';

/** Whether there is any, without the code that puts it back. */
export function hasTyped(): boolean {
  try {
    return sessionStorage.getItem(TYPED_KEY) !== null;
  } catch {
    // Not allowed: then nothing is there.
    return false;
  }
}
