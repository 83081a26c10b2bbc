/** Puts a text on the clipboard. @returns false if the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Browsers refuse by their settings; whoever asked says what to do instead.
    return false;
  }
}

/** Hands a text to the reader as a file; it is made in the page and goes nowhere else. */
export function downloadText(name: string, text: string, type = 'text/plain'): void {
  downloadFile(name, new Blob([text, '\n'], { type: `${type};charset=utf-8` }));
}

/** Hands a file to the reader that was made in the page. */
export function downloadFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes the file over in its own time.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
