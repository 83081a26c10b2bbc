import type { Random } from '../random.ts';

/** A slip of the fingers or of the ear. */
export interface SlipRule {
  name: string;
  /** The word with one such slip, or undefined where it has no place for one. The first letter stays. */
  slip: (word: string, random: Random) => string | undefined;
}

const VOWELS = 'aeiou';
/** What is written for what is heard, either way. */
const ALIKE = 'c-k s-c s-z g-j ph-f ck-k tion-sion i-y ie-ei ent-ant er-or'.split(' ').flatMap((pair) => {
  const [one, other] = pair.split('-') as [string, string];
  return [
    [one, other],
    [other, one],
  ] as const;
});

export const SLIPS: readonly SlipRule[] = [
  {
    name: 'two swapped',
    slip: (word, random) =>
      at(
        word,
        random,
        (i) => word[i] !== word[i + 1] && i + 1 < word.length,
        (i) => [2, word[i + 1]! + word[i]!],
      ),
  },
  {
    name: 'one dropped',
    slip: (word, random) =>
      at(
        word,
        random,
        () => true,
        () => [1, ''],
      ),
  },
  {
    name: 'one doubled',
    slip: (word, random) =>
      at(
        word,
        random,
        () => true,
        (i) => [1, word[i]! + word[i]!],
      ),
  },
  {
    name: 'vowel for vowel',
    slip: (word, random) =>
      at(
        word,
        random,
        (i) => VOWELS.includes(word[i]!),
        (i) => [1, random.pick([...VOWELS].filter((vowel) => vowel !== word[i]))],
      ),
  },
  {
    name: 'sounds alike',
    slip: (word, random) => {
      const heard = ALIKE.filter(([from]) => word.indexOf(from, 1) > 0);
      if (heard.length === 0) return undefined;
      const [from, to] = random.pick(heard);
      return at(
        word,
        random,
        (i) => word.startsWith(from, i),
        () => [from.length, to],
      );
    },
  },
];

/** The word with some letters replaced, at a random one of the places that will do, never the first. */
function at(
  word: string,
  random: Random,
  fits: (i: number) => boolean,
  by: (i: number) => readonly [length: number, text: string],
): string | undefined {
  const places = Array.from({ length: word.length }, (_, i) => i).filter((i) => i > 0 && fits(i));
  if (places.length === 0) return undefined;
  const place = random.pick(places);
  const [length, text] = by(place);
  return word.slice(0, place) + text + word.slice(place + length);
}

/** The word with so many slips, of rules chosen at random. */
export function misspell(word: string, slips: number, random: Random): string {
  let wrong = word;
  for (let i = 0; i < slips; i++) wrong = random.pick(SLIPS).slip(wrong, random) ?? wrong;
  return wrong;
}
