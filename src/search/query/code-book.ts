import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { prefixRange } from '../../text/text-index.ts';

/** A specialty that a code names; `title` is the one title of exactly that code, or -1 for the specialty as a whole. */
export interface CodeHit {
  specialty: number;
  title: number;
}

/** Finds specialties by code. Codes are compared in upper case without signs: "f&s" is FS. */
export interface CodeBook {
  exact(code: string): readonly CodeHit[];
  /** Codes with signs in them, as they are written: "F&S". */
  signed(code: string): readonly CodeHit[];
  /** All specialties with a code that begins so. */
  starting(prefix: string): readonly CodeHit[];
  /** True where some code begins so. */
  begins(prefix: string): boolean;
  /** All specialties with a code of this form; X, ? and * stand for any sign. */
  like(pattern: string): readonly CodeHit[];
  specialtyOf(hit: CodeHit): Specialty;
}

const PLAIN = /^[A-Z0-9]*$/;

/** A code as the book files it. */
export function codeKey(code: string): string {
  return PLAIN.test(code) ? code : code.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** True for a code that is a form sign for sign; X stands for any. */
function hasForm(code: string, form: string): boolean {
  if (code.length !== form.length) return false;
  for (let i = 0; i < form.length; i++) if (form[i] !== 'X' && form[i] !== code[i]) return false;
  return true;
}

/** The hits of a code are a chain: the first one's number, and for each hit the next one's, or -1. */
interface Files {
  first: Map<string, number>;
  next: number[];
  specialties: number[];
  titles: number[];
  signed: Map<string, CodeHit[]>;
}

/** Files all codes of the index: those of titles, and those of specialties (1D7X1, 17SX). */
export function createCodeBook(index: CrosswalkIndex): CodeBook {
  const files = fileCodes(index);
  let sorted: string[] | undefined;
  // Sorted at the first code that is looked up by its beginning or form.
  const sortedCodes = (): string[] => {
    sorted ??= [...files.first.keys()].sort();
    return sorted;
  };
  const distinct = (keys: readonly string[]): CodeHit[] => {
    const seen = new Map<number, CodeHit>();
    for (const key of keys)
      for (const hit of hitsOf(files, key)) if (!seen.has(hit.specialty)) seen.set(hit.specialty, hit);
    return [...seen.values()];
  };
  const rangeOf = (start: string) => prefixRange({ words: sortedCodes() }, start);
  return {
    exact: (code) => hitsOf(files, codeKey(code)),
    signed: (code) => files.signed.get(code.toUpperCase()) ?? [],
    starting(prefix) {
      return distinct(sortedCodes().slice(...rangeOf(codeKey(prefix))));
    },
    begins(prefix) {
      const [from, end] = rangeOf(codeKey(prefix));
      return from < end;
    },
    like(pattern) {
      const form = codeKey(pattern.replace(/[?*]/g, 'X'));
      const [start = ''] = form.split('X');
      const begun = sortedCodes().slice(...rangeOf(start));
      return distinct(begun.filter((code) => hasForm(code, form)));
    },
    specialtyOf: (hit) => index.specialties[hit.specialty]!,
  };
}

function fileCodes(index: CrosswalkIndex): Files {
  const files: Files = { first: new Map(), next: [], specialties: [], titles: [], signed: new Map() };
  for (const specialty of index.specialties) {
    file(files, specialty.code, specialty.id, -1);
    for (const id of specialty.titles) {
      const { code } = index.titles[id]!;
      if (code !== specialty.code) file(files, code, specialty.id, id);
    }
  }
  return files;
}

/** Files a code of a specialty; each specialty is filed once under a code. */
function file(files: Files, code: string, specialty: number, title: number): void {
  const { first, next, specialties, titles, signed } = files;
  const key = codeKey(code);
  if (key !== code) signed.set(code, [...(signed.get(code) ?? []), { specialty, title }]);
  let at = first.get(key);
  if (at === undefined) first.set(key, next.length);
  else {
    while (specialties[at] !== specialty && next[at]! >= 0) at = next[at]!;
    if (specialties[at] === specialty) return;
    next[at] = next.length;
  }
  next.push(-1);
  specialties.push(specialty);
  titles.push(title);
}

function hitsOf({ first, next, specialties, titles }: Files, key: string): CodeHit[] {
  const hits: CodeHit[] = [];
  for (let at = first.get(key) ?? -1; at >= 0; at = next[at]!)
    hits.push({ specialty: specialties[at]!, title: titles[at]! });
  return hits;
}
