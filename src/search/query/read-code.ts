import type { Branch } from '../../domain/branch.ts';
import { AFSC_PREFIX, ARMY_LEVEL, ARMY_OFFICER, RATE, RATING_AND_NEC } from '../../domain/service-code.ts';
import { afscParts, SKILL_LEVELS } from '../../domain/specialty-code.ts';
import { createMemory } from '../../text/memory.ts';
import type { CodeDetail } from '../answers.ts';
import type { CodeBook, CodeHit } from './code-book.ts';

/** A way to read a word as a code. */
export interface CodeReading {
  kind: 'exact' | 'level' | 'pattern' | 'start';
  /** The code that was found, in the form to show. */
  code: string;
  /** What the rest of the word says. */
  detail: CodeDetail | null;
  hits: readonly CodeHit[];
  /** True where another reading is as likely: ATC is a chief in the rating AT, or air traffic control. */
  uncertain?: boolean;
  /** What else the word is: 11B2P is 11B at skill level 2, and was a bomber pilot; 13S is the Army's, and 13SX the Air Force's. */
  besides?: CodeReading;
}

/**
 * Reads one word as a code, the surest way first: as it stands, with a level or rank, as a pattern, as a beginning.
 * Undefined where no code of the book fits.
 */
export function readCode(word: string, book: CodeBook): CodeReading | undefined {
  const code = word.toUpperCase();
  return readFullCode(word, book) ?? readings(book).start(code, () => readStart(code, book));
}

/** Reads one word as a code, and not as the beginning of one: of a short word those are thousands. */
export function readFullCode(word: string, book: CodeBook): CodeReading | undefined {
  const code = word.toUpperCase();
  // The words of a text are looked at again and again while it is typed and taken apart.
  return readings(book).full(code, () => readAfresh(code, book));
}

const REMEMBERED = 4000;

/** What was read before in a book. */
function readings(book: CodeBook) {
  const known = byBook.get(book) ?? { full: memory(), start: memory() };
  byBook.set(book, known);
  return known;
}

const memory = () => createMemory<string, CodeReading | undefined>(REMEMBERED);
const byBook = new WeakMap<CodeBook, Record<'full' | 'start', ReturnType<typeof memory>>>();

function readAfresh(code: string, book: CodeBook): CodeReading | undefined {
  if (isBeginning(code, book)) return undefined;
  return (
    readWhole(code, book) ?? readMisspelt(code, book) ?? readPattern(code, book) ?? readUnlisted(code, book)
  );
}

/** Two digits begin a code of today sooner than they are a code out of use: 25 is all of 25A to 25Z. */
function isBeginning(code: string, book: CodeBook): boolean {
  return /^\d\d$/.test(code) && !book.exact(code).some((hit) => isCurrent(hit, book));
}

function readWhole(code: string, book: CodeBook): CodeReading | undefined {
  const exact = book.exact(code);
  const isToday = (hit: CodeHit) => isCurrent(hit, book);
  const family = readFamily(code, book);
  const level = exact.some(isToday) ? undefined : readLevel(code, book);
  if (exact.length === 0) return level;
  const reading: CodeReading = { kind: 'exact', code, detail: levelOf(code), hits: exact };
  // A code that is out of use must not hide a job of today.
  if (level?.hits.some(isToday)) return { ...level, besides: reading };
  return family ? { ...reading, besides: family } : reading;
}

/** An officer's AFSC without its level, as officers say it: 13S of the Space Force, which was the Army's as well. */
function readFamily(code: string, book: CodeBook): CodeReading | undefined {
  if (!/^\d\d[A-Z]$/.test(code)) return undefined;
  const hits = book.exact(`${code}X`).filter((hit) => book.specialtyOf(hit).branches.some(hasAfscs));
  const branches = [...new Set(hits.flatMap((hit) => book.specialtyOf(hit).branches))];
  const family = levelReading(`${code}X`, { kind: 'branches', branches }, hits);
  return family && { ...family, uncertain: true };
}

function hasAfscs(branch: string): boolean {
  return branch === 'Air Force' || branch === 'Space Force';
}

function isCurrent(hit: CodeHit, book: CodeBook): boolean {
  return book.specialtyOf(hit).status === 'current';
}

/** A code with a level, rate or prefix, in the forms of each service. */
function readLevel(code: string, book: CodeBook): CodeReading | undefined {
  return (
    readArmyLevel(code, book) ??
    readArmyOfficer(code, book) ??
    readRatingAndNec(code, book) ??
    readRate(code, book) ??
    readPrefixed(code, book)
  );
}

/** The hits of a code in some branches. */
function hitsIn(book: CodeBook, code: string, branches: readonly Branch[]): CodeHit[] {
  return book
    .exact(code)
    .filter((hit) => book.specialtyOf(hit).branches.some((branch) => branches.includes(branch)));
}

function levelReading(
  code: string,
  detail: CodeDetail | null,
  hits: readonly CodeHit[],
): CodeReading | undefined {
  return hits.length > 0 ? { kind: 'level', code, detail, hits } : undefined;
}

function readArmyLevel(code: string, book: CodeBook): CodeReading | undefined {
  const [, mos = '', digit = ''] = ARMY_LEVEL.exec(code) ?? [];
  const hits = hitsIn(book, mos, ['Army']).filter((hit) => book.specialtyOf(hit).ranks.includes('Enlisted'));
  return levelReading(mos, { kind: 'skill-level', level: digit }, hits);
}

function readArmyOfficer(code: string, book: CodeBook): CodeReading | undefined {
  const [, aoc = ''] = ARMY_OFFICER.exec(code) ?? [];
  return levelReading(aoc, null, hitsIn(book, aoc, ['Army']));
}

function readRatingAndNec(code: string, book: CodeBook): CodeReading | undefined {
  const [, rating = '', nec = ''] = RATING_AND_NEC.exec(code) ?? [];
  const hits = hitsIn(book, nec, ['Navy']);
  if (hits.length > 0) return { kind: 'exact', code: nec, detail: { kind: 'source-rating', rating }, hits };
  return levelReading(rating, { kind: 'nec', nec }, hitsIn(book, rating, ['Navy']));
}

function readRate(code: string, book: CodeBook): CodeReading | undefined {
  const [, rating = '', rate = ''] = RATE.exec(code) ?? [];
  const reading = levelReading(rating, { kind: 'rate', rate }, hitsIn(book, rating, ['Navy', 'Coast Guard']));
  return reading && { ...reading, uncertain: !/\d/.test(code) };
}

function readPrefixed(code: string, book: CodeBook): CodeReading | undefined {
  const [, prefix = '', afsc = ''] = AFSC_PREFIX.exec(code) ?? [];
  const inner = afsc ? (readWhole(afsc, book) ?? readPattern(afsc, book)) : undefined;
  return inner && { ...inner, kind: 'level', detail: { kind: 'prefix', prefix } };
}

/** Zero for the letter O and one for I or L, or the other way round: "O311", "ll B". */
function readMisspelt(code: string, book: CodeBook): CodeReading | undefined {
  if (!/\d/.test(code) || !/[OIL01]/.test(code) || code.length > 8) return undefined;
  for (const variant of [
    code.replaceAll('O', '0'),
    code.replace(/[IL]/g, '1'),
    code.replace(/0(?=[A-Z]*$)/, 'O'),
    code.replaceAll('O', '0').replace(/[IL]/g, '1'),
  ]) {
    if (variant === code) continue;
    const reading = readWhole(variant, book);
    if (reading) return reading;
  }
  return undefined;
}

/** Air Force codes with X for the skill level, also with a shred (1N0X1A), and any code with X for a sign (25X). */
function readPattern(code: string, book: CodeBook): CodeReading | undefined {
  if (!/[X?*]/.test(code) || !/\d/.test(code)) return undefined;
  const parts = afscParts(code.replace(/[?*]/g, 'X'));
  if (parts?.shred) {
    const hits = book.like(code).filter((hit) => hit.title >= 0);
    const detail = { kind: 'shred', shred: parts.shred } as const;
    if (hits.length > 0) return { kind: 'pattern', code, detail, hits };
    const family = levelReading(parts.family, detail, book.exact(parts.family));
    if (family) return family;
  }
  const hits = code.length >= 3 ? book.like(code) : [];
  return hits.length > 0 ? { kind: 'pattern', code, detail: null, hits } : undefined;
}

/** An Air Force level that the crosswalk does not list, of a family that it does: 2A656 → 2A6X6. */
function readUnlisted(code: string, book: CodeBook): CodeReading | undefined {
  const parts = afscParts(code);
  if (!parts || book.begins(code)) return undefined;
  return levelReading(parts.family, levelOf(code), book.exact(parts.family));
}

/** The beginning of a code ("3P0", "03"): a career field, or a code that is still being typed. */
function readStart(code: string, book: CodeBook): CodeReading | undefined {
  if (!/\d/.test(code) || code.length < 2) return undefined;
  const hits = book.starting(code);
  return hits.length > 0 ? { kind: 'start', code, detail: null, hits } : undefined;
}

function levelOf(code: string): CodeDetail | null {
  const parts = /^\d[A-Z]\d/.test(code) ? afscParts(code) : undefined;
  return parts && SKILL_LEVELS[parts.level] ? { kind: 'afsc-level', level: parts.level } : null;
}
