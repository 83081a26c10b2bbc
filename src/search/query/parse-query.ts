import type { Branch } from '../../domain/branch.ts';
import type { RankType } from '../../domain/rank-type.ts';
import type { TitleCheck } from '../../text/whole-text.ts';
import { STOP_WORDS, type Word, wordsOf } from '../../text/words.ts';
import type { Chip } from '../answers.ts';
import { branchWords } from './branch-words.ts';
import type { CodeBook, CodeHit } from './code-book.ts';
import { fillerWords } from './filler.ts';
import { rankWords } from './rank-words.ts';
import { type CodeReading, readCode } from './read-code.ts';
import { spelledCodes } from './spelled-codes.ts';

/** A code that the text names. */
export interface ReadCode extends CodeReading {
  chip: Chip;
  /** True for a code without digits in a longer text: it counts only where the other words fit it ("it project manager"). */
  needsRest: boolean;
}

/** A branch or rank that the text names, with the words it came from. */
export interface ReadFilter<T> {
  value: T;
  chip: Chip;
  /** The same words may be part of a title: "Marine Science Technician". */
  ambiguous: boolean;
  words: readonly Word[];
}

/** What a text says. */
export interface Understanding {
  codes: readonly ReadCode[];
  branch?: ReadFilter<Branch>;
  rank?: ReadFilter<RankType>;
  /** The words that are left: titles, nicknames, civilian words. */
  words: readonly Word[];
  /** Notices and filler. */
  chips: readonly Chip[];
  /** Words in the form of a code that no title carries: candidates for a code without a match. */
  unknownCodes: readonly string[];
}

/** Longer texts are cut, and a chip says so: nobody's job takes more words, and every keystroke stays fast. */
export const MAX_LENGTH = 160;
export const MAX_WORDS = 16;

/** Alone the beginning of a code; in a longer text part of a name. */
const SHORT_NUMBER = /^\d{1,2}$/;

/** A sign between two digits stands for the skill level, as an X does: 2A3?3, 2A3*3. */
const WILDCARD = /(\d)[?*](\d)/g;

/**
 * Takes a text apart: codes in all the forms that people write, branch, rank, filler, and the plain words left over.
 * @param without ids of chips whose reading the person removed; their words are plain words.
 * @param isTitle tells titles: a text that is one is nothing else ("Navy Counselor", "M1 Armor Crewman").
 */
export function understand(
  text: string,
  book: CodeBook,
  without: ReadonlySet<string>,
  isTitle: TitleCheck,
): Understanding {
  const all = wordsOf(text.slice(0, MAX_LENGTH).replace(WILDCARD, '$1X$2'));
  const words = all.slice(0, MAX_WORDS);
  const cut = text.trim().length > MAX_LENGTH || all.length > MAX_WORDS;
  const used = new Array<boolean>(words.length).fill(false);
  const claim = (from: number, to: number) => used.fill(true, from, to);
  const free = (from: number, to: number) => !used.slice(from, to).some(Boolean);
  const source = (from: number, to: number) => text.slice(words[from]!.start, words[to - 1]!.end);
  const texts = words.map((word) => word.text);
  if (!cut && isTitle(texts, true)) return { codes: [], words, chips: [], unknownCodes: [] };
  const chips: Chip[] = [];
  if (cut)
    chips.push({
      id: 'cut',
      kind: 'cut',
      label: 'only the first words were read',
      from: '',
      removable: false,
    });
  const codes: ReadCode[] = [];
  const addCode = (
    reading: CodeReading,
    from: number,
    to: number,
    kind: Chip['kind'],
    needsRest = false,
  ): boolean => {
    const id = `code:${reading.code}`;
    const wanted = !without.has(id);
    const chip: Chip = { id, kind, label: labelOf(reading), from: source(from, to), removable: true };
    if (wanted && !codes.some((code) => code.chip.id === id)) codes.push({ ...reading, needsRest, chip });
    if (wanted) claim(from, to);
    const besides = reading.besides ? addCode(reading.besides, from, to, 'code') : false;
    return wanted || besides;
  };

  // "O three" is a pay grade sooner than a code of two digits out of use.
  const isSpelled = (code: string) => code.length > 2 && book.exact(code).length > 0;
  for (const { from, to, code } of spelledCodes(texts, isSpelled)) {
    addCode({ kind: 'exact', code, detail: '', hits: book.exact(code) }, from, to, 'phonetic');
  }

  /** A word that does not join with its neighbours over a space: a code of its own, or "in" and the like. */
  const standsAlone = (piece: string, at: number): boolean =>
    (STOP_WORDS.has(piece) && (at === 0 || piece.length > 1)) ||
    (!SHORT_NUMBER.test(piece) && readCode(piece, book)?.kind === 'exact');

  const ranks = rankWords(texts).filter(({ from, to }) => free(from, to));
  const branches = branchWords(texts).filter(({ from, to }) => free(from, to));
  const isRank = (at: number) => ranks.some(({ from, to, ambiguous }) => !ambiguous && at >= from && at < to);

  for (let from = 0; from + 2 <= words.length; from++) {
    const written = source(from, from + 2);
    const code = text[words[from + 1]!.end] === ')' ? `${written})` : written;
    const hits = book.signed(code);
    if (hits.length > 0)
      addCode({ kind: 'exact', code: code.toUpperCase(), detail: '', hits }, from, from + 2, 'code');
  }

  // Words that are neither a branch nor a rank.
  const inNames = (at: number) =>
    [...branches, ...ranks].some((name) => !name.ambiguous && at >= name.from && at < name.to);
  const others = words.filter((_, at) => !inNames(at)).length;

  // Codes in several pieces ("25-b", "HM-8404", "68 w"), longest first, then words with a digit.
  for (const size of [3, 2, 1]) {
    for (let from = 0; from + size <= words.length; from++) {
      const to = from + size;
      if (!free(from, to) || (words.length > 1 && isRank(from))) continue;
      const joined = texts.slice(from, to).join('');
      if (!/\d/.test(joined) || joined.length > 10) continue;
      // A short number in a longer text is part of a name: the 60 of "UH-60 pilot", not a Coast Guard code.
      if (size === 1 && others > 1 && SHORT_NUMBER.test(joined)) continue;
      const tight = words.slice(from, to - 1).every((word, i) => words[from + i + 1]!.start - word.end === 1);
      const gap = words
        .slice(from, to - 1)
        .map((word, i) => text.slice(word.end, words[from + i + 1]!.start));
      const reading = readCode(joined, book);
      if (!reading) continue;
      if (size > 1) {
        if (!tight || gap.some((sign) => !/^[-/. ]$/.test(sign))) continue;
        if (reading.kind === 'start' || (reading.kind === 'pattern' && gap.includes(' '))) continue;
        // With spaces only short pieces join: "68 w", not "army 25".
        if (
          gap.includes(' ') &&
          !texts.slice(from, to).every((piece) => piece.length <= 2 || /\d/.test(piece))
        )
          continue;
        if (gap.includes(' ') && texts.slice(from, to).some(standsAlone)) continue;
      }
      if (!addCode(reading, from, to, reading.kind === 'level' ? 'level' : 'code')) continue;
      // Qualifications follow a rating in brackets or after a slash: QM1(SW), HM2/FMF (NAVPERS 15665J).
      for (
        let next = to;
        next < words.length &&
        isQualification(texts[next]!, text.slice(words[next - 1]!.end, words[next]!.start));
        next++
      ) {
        claim(next, next + 1);
      }
    }
  }

  const branch = pickFilter(
    branches.filter(({ from, to }) => free(from, to)),
    (each) => `branch:${each.branch}`,
    without,
  );
  if (branch) claim(branch.from, branch.to);
  const rank = pickFilter(
    ranks.filter(({ from, to }) => free(from, to)),
    (each) => `rank:${each.rank}`,
    without,
  );
  if (rank) claim(rank.from, rank.to);

  const left = () => words.filter((_, i) => !used[i]);
  const leftTexts = () => left().map((word) => word.text);
  for (const { from, to } of fillerWords(texts)) {
    const chipId = `filler:${texts.slice(from, to).join(' ')}`;
    if (!free(from, to) || without.has(chipId)) continue;
    const rest = left().length - (to - from);
    if (rest < 1 && codes.length === 0) continue;
    // "Career Counselor": the word belongs to the title.
    if (isTitle(leftTexts(), false)) continue;
    claim(from, to);
    // "job of the cook"
    for (let at = to; at < words.length - 1 && !used[at] && STOP_WORDS.has(texts[at]!); at++)
      claim(at, at + 1);
  }
  // "cook in the army": what leads up to a name goes with it.
  for (let at = words.length - 1; at > 0; at--) {
    if (used[at] && !used[at - 1] && STOP_WORDS.has(texts[at - 1]!)) claim(at - 1, at);
  }

  // Codes without a digit: ratings (HM, BM2 has one), Coast Guard specialties (BOSN), chiefs (GMC).
  const plain = left().filter((word) => !STOP_WORDS.has(word.text) || words.length === 1);
  words.forEach((word, at) => {
    // A word that may be a branch as well is still a code where it stands alone: the Navy's rating AF.
    const taken = used[at] && !(words.length === 1 && branch?.ambiguous);
    if (taken || /\d/.test(word.text) || word.text.length < 2 || word.text.length > 5) return;
    const reading = readCode(word.text, book);
    if (!reading || reading.kind === 'start') return;
    const alone = plain.length === 1 || words.length === 1;
    if (!alone && (STOP_WORDS.has(word.text) || reading.kind !== 'exact')) return;
    const needsRest = !alone && !branch;
    if (!alone || reading.uncertain || used[at]) {
      // The word stays plain as well: it may be both.
      const id = `code:${reading.code}`;
      if (without.has(id) || codes.some((code) => code.chip.id === id)) return;
      codes.push({
        ...reading,
        needsRest,
        chip: { id, kind: 'code', label: labelOf(reading), from: source(at, at + 1), removable: true },
      });
    } else addCode(reading, at, at + 1, reading.kind === 'level' ? 'level' : 'code');
  });

  const unknownCodes = words
    .filter((word, i) => !used[i] && looksLikeCode(word.text))
    .filter((word) => others === 1 || !SHORT_NUMBER.test(word.text))
    .map((word) => word.text.toUpperCase());
  const chipOf = (kind: 'branch' | 'rank', label: string, at: { from: number; to: number }): Chip => ({
    id: `${kind}:${label}`,
    kind,
    label,
    from: source(at.from, at.to),
    removable: true,
  });
  return {
    codes,
    ...(branch && {
      branch: {
        value: branch.branch,
        chip: chipOf('branch', branch.branch, branch),
        ambiguous: branch.ambiguous,
        words: words.slice(branch.from, branch.to),
      },
    }),
    ...(rank && {
      rank: {
        value: rank.rank,
        chip: chipOf('rank', rank.rank, rank),
        ambiguous: rank.ambiguous,
        words: words.slice(rank.from, rank.to),
      },
    }),
    words: left(),
    chips,
    unknownCodes,
  };
}

/** "25B, skill level 3". */
function labelOf({ code, detail }: CodeReading): string {
  return detail ? `${code}, ${detail}` : code;
}

/** The first sure reading, else the first ambiguous one, of those not removed. */
function pickFilter<T extends { ambiguous: boolean }>(
  list: readonly T[],
  id: (each: T) => string,
  without: ReadonlySet<string>,
): T | undefined {
  const kept = list.filter((each) => !without.has(id(each)));
  return kept.find((each) => !each.ambiguous) ?? kept[0];
}

const QUALIFICATIONS: ReadonlySet<string> = new Set(
  'sw aw ss scw exw fmf iw nac pj dv fpj surface'.split(' '),
);

function isQualification(word: string, between: string): boolean {
  return QUALIFICATIONS.has(word) && /[(/]/.test(between);
}

/** Two to six letters and digits, with a digit: what no title carries but a designator or identifier may. */
function looksLikeCode(word: string): boolean {
  return /^(?=.*\d)[a-z0-9]{2,6}$/.test(word);
}

/** The specialties that any of the codes names. */
export function specialtiesOf(codes: readonly { hits: readonly CodeHit[] }[]): Set<number> {
  return new Set(codes.flatMap((code) => code.hits.map((hit) => hit.specialty)));
}
