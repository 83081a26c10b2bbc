import type { Identifier } from '../../data/crosswalk-index.ts';
import { addTo } from '../../text/multimap.ts';

/** Finds codes without a match by the forms in which people write them. */
export interface IdentifierBook {
  /** All of exactly this code, and designators by their three digits. */
  exact(code: string): readonly Identifier[];
  /** Titles of a code as it stands, or without its level, prefix or suffix. */
  titlesOf(code: string): readonly Identifier[];
}

const TITLES: ReadonlySet<string> = new Set(['retired title without a match', 'title without a match']);

/** Air Force, enlisted, until 1993: a prefix, three digits, the skill level or X, a digit, a suffix: T70270, 702X0, 43151C. */
const ENLISTED = /^[A-Z]?(\d{3})([0-9X])(\d)[A-Z]?$/;
/** Air Force, officers, until 1993: a prefix, four digits, a suffix: A1115B. */
const OFFICER = /^[A-Z]?(\d{4})[A-Z]?$/;
/** Army, enlisted: the MOS, its skill level and what follows: 76C20, 76C2O. */
const ARMY = /^(\d\d[A-Z])[1-6][0O]?[A-Z0-9]{0,2}$/;
/** A Navy enlisted code behind its rating: HM8404. */
const NAVY = /^[A-Z]{2,3}(\d{4})$/;
/** The skill level in which most served, before the others. */
const LEVELS = '573109';

/** Files the identifiers. */
export function createIdentifierBook(identifiers: readonly Identifier[]): IdentifierBook {
  const byCode = new Map<string, Identifier[]>();
  for (const identifier of identifiers) addTo(byCode, identifier.code, identifier);
  const of = (code: string) => byCode.get(code) ?? [];
  const titles = (code: string, branch?: string) =>
    of(code).filter(({ kind, branches }) => TITLES.has(kind) && (!branch || branches.includes(branch)));
  return {
    exact: (code) => [...of(code), ...designators(code, of)],
    titlesOf(code) {
      const whole = titles(code);
      if (whole.length > 0) return whole;
      for (const [form, branch] of formsOf(code)) {
        const found = titles(form, branch);
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}

/** The codes that one may be a form of, the likeliest first. */
function formsOf(code: string): [code: string, branch: string][] {
  const [, field = '', level = '', specialty = ''] = ENLISTED.exec(code) ?? [];
  const levels = level === 'X' ? [...LEVELS] : [level];
  const officer = OFFICER.exec(code)?.[1];
  const army = ARMY.exec(code)?.[1];
  const navy = NAVY.exec(code)?.[1];
  return [
    ...(field ? levels.map((each): [string, string] => [`${field}${each}${specialty}`, 'Air Force']) : []),
    ...(army ? [[army, 'Army'] as [string, string]] : []),
    ...(navy ? [[navy, 'Navy'] as [string, string]] : []),
    ...(officer ? [[officer, 'Air Force'] as [string, string]] : []),
  ];
}

/** A Navy designator's fourth digit is its holder's status: 1110 is designator 111 (NAVPERS 15839I). */
function designators(code: string, of: (code: string) => readonly Identifier[]): readonly Identifier[] {
  if (!/^\d{4}$/.test(code)) return [];
  return of(code.slice(0, 3)).filter(({ kind }) => kind === 'officer designator');
}
