import type { Branch } from '../branch.ts';

export const JARGON_KINDS = [
  'award',
  'code',
  'document',
  'duty',
  'equipment',
  'law',
  'place',
  'process',
  'rank',
  'school',
  'slang',
  'unit',
] as const;
export type JargonKind = (typeof JARGON_KINDS)[number];

/** A word or phrase of the services that few people outside know. */
export interface JargonTerm {
  term: string;
  /** What to write instead, the likeliest first. */
  plain: readonly string[];
  /** Those that say it; none where all do. */
  branches: readonly Branch[];
  kind: JargonKind;
  /** Other spellings. */
  also: readonly string[];
  /** What to consider first; '' for nothing. */
  note: string;
  /** Meant only where capitals stand as in the term: "AT" is, "at" is not. */
  exact: boolean;
}

/** A term in a text. */
export interface JargonHit {
  term: JargonTerm;
  /** Half-open range in the text. */
  start: number;
  end: number;
  /** An "s" stands at its end that the table does not have: "AARs". */
  plural: boolean;
}

/** Finds terms in texts. */
export interface JargonFinder {
  /**
   * The terms of a text, in its order, none within another: of several that share a word the longest.
   * @param branches where the person served; none where that is not known. An everyday phrase that means something else
   * in other branches alone is no term for them.
   */
  find: (text: string, branches?: readonly Branch[]) => JargonHit[];
}

interface Form {
  /** With plain quotes, and in lower case where capitals do not matter. */
  text: string;
  term: JargonTerm;
}

const WORD = /[\p{L}\p{N}]+/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Makes a finder of a table's terms. */
export function createJargonFinder(terms: readonly JargonTerm[]): JargonFinder {
  const byFirstWord = new Map<string, { form: Form; lead: number }[]>();
  for (const term of terms) {
    for (const spelling of [term.term, ...term.also]) {
      const text = withPlainQuotes(term.exact ? spelling : spelling.toLowerCase());
      const [first] = text.matchAll(WORD);
      if (!first) continue;
      const key = first[0].toLowerCase();
      byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), { form: { text, term }, lead: first.index }]);
    }
  }

  return {
    find: (text, branches = []) => {
      const written = withPlainQuotes(text);
      const lower = lowered(written);
      const found = [...written.matchAll(WORD)].flatMap((word) => {
        const first = word[0].toLowerCase();
        const forms = [first, first.replace(/s$/, '')].flatMap((key) => byFirstWord.get(key) ?? []);
        return forms.flatMap(({ form, lead }): JargonHit[] => {
          const start = word.index - lead;
          const end = isOf(form.term, branches) ? endOf(form, start, written, lower) : undefined;
          return end === undefined
            ? []
            : [{ term: form.term, start, end, plural: end - start > form.text.length }];
        });
      });
      return longestApart(found);
    },
  };
}

/** Of several that share a place in the text the longest, then the one whose form needs no "s" added; in their order. */
function longestApart(found: readonly JargonHit[]): JargonHit[] {
  const best = found.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || Number(a.plural) - Number(b.plural),
  );
  const taken: JargonHit[] = [];
  for (const hit of best) {
    if (taken.every((other) => hit.end <= other.start || hit.start >= other.end)) taken.push(hit);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** What can be written in the place of a term, in its number. */
export function plainWords({ term, plural }: JargonHit): string[] {
  return plural ? term.plain.map(pluralOf) : [...term.plain];
}

/**
 * A text with plain words in the place of a term: in capitals where the sentence begins there, and after the article that
 * they ask for.
 */
export function withPlain(text: string, { start, end }: JargonHit, plain: string): string {
  const before = text.slice(0, start);
  const begins = /(?:^|[.!?]\s+)$/.test(before);
  const words = begins ? `${plain[0]!.toUpperCase()}${plain.slice(1)}` : plain;
  const article = /(^|[^\p{L}\p{N}])(a|an)(\s+)$/iu;
  const fitting = before.replace(article, (_, lead: string, old: string, space: string) => {
    const right = /^(?:[aeio]|hour|honor|u(?!ni|se|\.))/i.test(plain) ? 'an' : 'a';
    return `${lead}${old[0]!}${right.slice(1)}${space}`;
  });
  return `${fitting}${words}${text.slice(end)}`;
}

/** Whether a line has a figure, in digits or in words. */
export function hasFigure(line: string): boolean {
  return /\p{N}/u.test(line) || FIGURE_WORDS.test(line);
}

const FIGURE_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|dozens?|half|twice|doubled|tripled)\b/i;

/** Where a form that begins at a place of a text ends, also in the plural; undefined where it does not stand there whole. */
function endOf({ text, term }: Form, start: number, written: string, lower: string): number | undefined {
  if (start < 0) return undefined;
  if (!(term.exact ? written : lower).startsWith(text, start)) return undefined;
  const end = start + text.length;
  if (isWhole(written, start, end)) return end;
  const plural = !text.endsWith('s') && written[end] === 's' && isWhole(written, start, end + 1);
  return plural ? end + 1 : undefined;
}

/** Words that have no plural. */
const MASS =
  /(?:equipment|software|maintenance|training|supply|support|information|intelligence|work|personnel|staff|people|gear|data|security|leave|travel|pay|[^s]s)$/i;

/** The plural of a phrase: that of the word that the rest of it describes. */
function pluralOf(phrase: string): string {
  const [, head = phrase, rest = ''] =
    /^(.+?)( (?:of|for|in|to|that|with|from|on|at|by|who)\b.*)$/.exec(phrase) ?? [];
  if (MASS.test(head)) return phrase;
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies${rest}`;
  return `${head}${/(?:s|x|ch|sh)$/.test(head) ? 'es' : 's'}${rest}`;
}

/** Whether a term stands by itself: no letter or digit touches it. */
function isWhole(text: string, start: number, end: number): boolean {
  const touches = (inner: string | undefined, outer: string | undefined) =>
    inner !== undefined && outer !== undefined && WORD_CHARACTER.test(inner) && WORD_CHARACTER.test(outer);
  return !touches(text[start], text[start - 1]) && !touches(text[end - 1], text[end]);
}

function isOf({ branches: own, exact }: JargonTerm, branches: readonly Branch[]): boolean {
  return (
    exact || own.length === 0 || branches.length === 0 || own.some((branch) => branches.includes(branch))
  );
}

/** In lower case, letter by letter, so that places in the text stay the same. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

function withPlainQuotes(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
