import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import { BRANCHES } from '../domain/branch.ts';
import { RANK_TYPES } from '../domain/rank-type.ts';
import type { MilitaryQuery } from '../search/answers.ts';
import type { Random } from './random.ts';

/** The longest random text, in characters. */
export const LONGEST = 10_000;

const SIGNS = [...'.*+?^$\u007b}()|[]\\/-_=!<>"\'`&;:,#@%~\t\n\r \u0000\u007f'];
const SNIPPETS = [
  '<script>alert(1)</script>',
  '<b>25B</b>',
  '&amp;&lt;&#x27;',
  '(?<=a)b',
  '(a+)+$',
  '[^]*',
  '\\d{1,9}',
  'constructor}',
  '__proto__',
  'toString',
  'hasOwnProperty',
  "'; DROP TABLE titles;--",
  '%00%0a',
  'NaN',
  'null',
  '\u202e\u200f',
  '\u0301\u0301\u0301',
  '👩‍🚀🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '\ud800',
  '\udfff',
  '\ufeff',
  'ﬀİıſß',
];

/** Makes random queries, the hostile ones included: any Unicode, patterns, markup, pieces of real codes and titles. */
export function createRandomQueries(index: CrosswalkIndex, random: Random): () => MilitaryQuery {
  const terms = ['corpsman', ...index.vocabulary.map(({ term }) => term)];
  const makers: readonly (() => string)[] = [
    () => String.fromCodePoint(codePoint(random)),
    () => String.fromCharCode(97 + random.below(26)),
    () => String(random.below(10_000)),
    () => random.pick(SIGNS),
    () => random.pick(SNIPPETS),
    () => random.pick(index.titles).code,
    () => random.pick(index.titles).title,
    () => misspelt(random.pick(index.titles).title, random),
    () => random.pick(terms),
    () => random.pick(index.occupations).title,
    () => word(random),
  ];
  return () => {
    const text = randomText(makers, random);
    const branch = random.pick(BRANCHES);
    const rank = random.pick(RANK_TYPES);
    return {
      text,
      limit: 1 + random.below(50),
      ...(random.below(4) === 0 && { branch }),
      ...(random.below(4) === 0 && { rank }),
    };
  };
}

/** Mostly as long as people type, sometimes up to the longest. */
function randomText(makers: readonly (() => string)[], random: Random): string {
  const size = random.below(50) === 0 ? random.below(LONGEST + 1) : random.below(60);
  const few = Array.from({ length: 1 + random.below(3) }, () => random.pick(makers));
  let text = '';
  while (text.length < size) text += random.pick(few)() + random.pick(['', ' ', ' ', '-']);
  return text.slice(0, size);
}

function codePoint(random: Random): number {
  return random.below(random.pick([0x80, 0x250, 0x3000, 0x10000, 0x110000]));
}

function word(random: Random): string {
  const letter = () => String.fromCharCode(97 + random.below(26));
  return Array.from({ length: 2 + random.below(12) }, letter).join('');
}

/** A title with a few letters changed, dropped or doubled. */
function misspelt(title: string, random: Random): string {
  const letters = [...title];
  for (let slips = 1 + random.below(4); slips > 0; slips--) {
    const at = random.below(letters.length);
    letters[at] = random.pick([
      '',
      `${letters[at]}${letters[at]}`,
      String.fromCharCode(97 + random.below(26)),
    ]);
  }
  return letters.join('');
}
