/** Decodes a part of a URL; a part with broken percent signs is taken as it stands. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // Links are typed and cut off by people; the page says that there is nothing of that name.
    return part;
  }
}
