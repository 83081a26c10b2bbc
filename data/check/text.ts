/** Takes English lines apart: words, runs of words, sentences. */

/** How many words a reader counts: what stands between spaces. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((part) => part !== '').length;
}

/** The words in lower case, without punctuation; a hyphen parts words, an apostrophe does not. */
export function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** Every run of `length` consecutive words, joined by spaces. */
export function runs(text: string, length: number): string[] {
  const words = plainWords(text);
  const found: string[] = [];
  for (let i = 0; i + length <= words.length; i++) found.push(words.slice(i, i + length).join(' '));
  return found;
}

/** The sentences of a text, without their final marks. The periods of initials ("U.S.") end no sentence. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<!\b\p{Lu})[.!?]+(?:\s+|$)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The first word in lower case, without punctuation around it. */
export function firstWord(text: string): string {
  return (text.split(/\s/)[0] ?? '').toLowerCase().replace(/[^a-z-]/g, '');
}
