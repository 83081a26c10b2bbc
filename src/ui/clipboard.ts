/** Some browsers neither copy nor refuse; nobody waits longer to hear of it. */
const PATIENCE_MS = 4000;

/** Puts a text on the clipboard. @returns false if the browser does not allow it, or does not say. */
export async function copyText(text: string): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, false));
  try {
    return await Promise.race([navigator.clipboard.writeText(text).then(() => true), late]);
  } catch {
    // Browsers refuse by their settings; whoever asked says what to do instead.
    return false;
  }
}

/** Hands a text to the reader as a file; it is made in the page and goes nowhere else. @returns as `downloadFile`. */
export function downloadText(name: string, text: string, type = 'text/plain'): boolean {
  return downloadFile(name, new Blob([text, '\n'], { type: `${type};charset=utf-8` }));
}

/** Hands a file to the reader that was made in the page. @returns false where the browser does not take it. */
export function downloadFile(name: string, file: Blob): boolean {
  try {
    const url = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser takes the file over in its own time.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    return true;
  } catch {
    // Locked-down browsers forbid it; whoever asked says what to do instead.
    return false;
  }
}
