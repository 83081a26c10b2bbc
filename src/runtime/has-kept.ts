/** Whether anything of a person is kept on this device, which a page that was rendered ahead knows nothing of. */
export function hasKept(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    // Nothing can be kept where the browser does not allow it.
    return false;
  }
}
