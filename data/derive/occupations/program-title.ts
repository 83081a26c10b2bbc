/** "(Alternate Title: Diesel Mechanic)", "(Alt Titles: ...)", and "(Existing Title: ...)", which names the older form of it. */
const NOTE = /\((Alt|Ex)\w*\.? Tit\w*: ?([^()]*(?:\([^()]*\)[^()]*)*)\)/;

/** Small inside a title. */
const SMALL = new Set(['and', 'for', 'in', 'of', 'or', 'the', 'to', 'with']);

/** Abbreviations that are letters, not words cut short. */
const LETTERS = new Set(['CDC', 'CNC', 'CT', 'EMT', 'HVAC', 'II', 'III', 'IT', 'NDT', 'RR', 'TV']);

/**
 * A program's title as the register has it, without its notes and its capitals: "ELECTRICIAN (Ship & Boat)  " is
 * "Electrician (Ship & Boat)". Its abbreviations stay.
 * @returns also what the register calls it besides; '' for nothing.
 */
export function programTitle(official: string): { title: string; alsoCalled: string } {
  const plain = official.replace(/\s+/g, ' ').trim();
  const [, kind, other = ''] = NOTE.exec(plain) ?? [];
  const title = plain
    .replace(NOTE, ' ')
    .replace(/,? *\(/g, ' (')
    .replace(/\s+/g, ' ')
    .replace(/[\s,]+$/, '');
  return { title: withoutCapitals(title), alsoCalled: kind === 'Alt' ? other.trim() : '' };
}

function withoutCapitals(title: string): string {
  return title.replace(/[A-Za-z']+/g, (word, at: number) => {
    if (LETTERS.has(word) || /^[A-Z]?[a-z]/.test(word)) return word;
    const small = word.toLowerCase();
    if (at > 0 && SMALL.has(small)) return small;
    return word[0] + small.slice(1);
  });
}
