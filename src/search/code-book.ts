import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { Specialty } from '../domain/military-title.ts';

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
  /** All specialties with a code of this form; X, ? and * stand for any sign. */
  like(pattern: string): readonly CodeHit[];
  specialtyOf(hit: CodeHit): Specialty;
}

/** A code as the book files it. */
export function codeKey(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** Files all codes of the index: those of titles, and those of specialties (1D7X1, 17SX). */
export function createCodeBook(index: CrosswalkIndex): CodeBook {
  const book = new Map<string, CodeHit[]>();
  const signed = new Map<string, CodeHit[]>();
  const add = (map: Map<string, CodeHit[]>, key: string, hit: CodeHit) => {
    const hits = map.get(key);
    if (!hits) map.set(key, [hit]);
    else if (!hits.some((each) => each.specialty === hit.specialty)) hits.push(hit);
  };
  const file = (code: string, hit: CodeHit) => {
    const key = codeKey(code);
    add(book, key, hit);
    if (key !== code) add(signed, code, hit);
  };
  for (const specialty of index.specialties) {
    file(specialty.code, { specialty: specialty.id, title: -1 });
    for (const id of specialty.titles) {
      const { code } = index.titles[id]!;
      if (code !== specialty.code) file(code, { specialty: specialty.id, title: id });
    }
  }
  const codes = [...book.keys()].sort();
  const distinct = (keys: readonly string[]): CodeHit[] => {
    const seen = new Map<number, CodeHit>();
    for (const key of keys) {
      for (const hit of book.get(key)!) if (!seen.has(hit.specialty)) seen.set(hit.specialty, hit);
    }
    return [...seen.values()];
  };
  return {
    exact: (code) => book.get(codeKey(code)) ?? [],
    signed: (code) => signed.get(code.toUpperCase()) ?? [],
    starting(prefix) {
      const key = codeKey(prefix);
      let low = 0;
      let high = codes.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (codes[middle]! < key) low = middle + 1;
        else high = middle;
      }
      let end = low;
      while (end < codes.length && codes[end]!.startsWith(key)) end++;
      return distinct(codes.slice(low, end));
    },
    like(pattern) {
      const form = new RegExp(`^${codeKey(pattern.replace(/[?*]/g, 'X')).replaceAll('X', '[A-Z0-9]')}$`);
      return distinct(codes.filter((code) => form.test(code)));
    },
    specialtyOf: (hit) => index.specialties[hit.specialty]!,
  };
}
