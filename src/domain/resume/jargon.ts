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
}

/** Finds terms in texts. */
export interface JargonFinder {
  /**
   * The terms of a text, in its order, none within another: of several that begin at a place the longest.
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
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.form.text.length - a.form.text.length);

  return {
    find: (text, branches = []) => {
      const written = withPlainQuotes(text);
      const lower = lowered(written);
      const hits: JargonHit[] = [];
      let free = 0;
      for (const word of written.matchAll(WORD)) {
        const forms = byFirstWord.get(word[0].toLowerCase()) ?? [];
        const found = forms.find(({ form, lead }) => {
          const start = word.index - lead;
          return (
            start >= free &&
            (form.term.exact ? written : lower).startsWith(form.text, start) &&
            isWhole(written, start, start + form.text.length) &&
            isOf(form.term, branches)
          );
        });
        if (!found) continue;
        const start = word.index - found.lead;
        free = start + found.form.text.length;
        hits.push({ term: found.form.term, start, end: free });
      }
      return hits;
    },
  };
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
