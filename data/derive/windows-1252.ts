/**
 * What bytes 80 to 9F mean in Windows-1252. A file of that encoding that was once read as Latin-1 has C1 control
 * characters in their place, which no official text means; undefined bytes stay as they are.
 */
const MEANT: readonly string[] = [
  ...['€', '', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '', 'Ž', ''],
  ...['', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '', 'ž', 'Ÿ'],
];

const FIRST = 0x80;
const CONTROL = /[\u0080-\u009F]/g;

/** A text with the characters that its C1 control characters stand for: "Photographer\x92s" is "Photographer’s". */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, (control) => MEANT[control.charCodeAt(0) - FIRST] || control);
}
