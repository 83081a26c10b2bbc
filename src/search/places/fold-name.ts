import { wordsOf } from '../../text/words.ts';

/** What is written short, in full: what names begin with in full is found while it is still being typed. */
const LONG: Readonly<Record<string, string>> = {
  st: 'saint',
  ft: 'fort',
  mt: 'mount',
  afb: 'air force base',
  afs: 'air force station',
  sfb: 'space force base',
  sfs: 'space force station',
  arb: 'air reserve base',
  ars: 'air reserve station',
  angb: 'air national guard base',
  aaf: 'army airfield',
  aap: 'army ammunition plant',
  nas: 'naval air station',
  naf: 'naval air facility',
  naws: 'naval air weapons station',
  nab: 'naval amphibious base',
  ns: 'naval station',
  navsta: 'naval station',
  nsa: 'naval support activity',
  nsb: 'naval submarine base',
  subase: 'naval submarine base',
  nws: 'naval weapons station',
  mcas: 'marine corps air station',
  mcb: 'marine corps base',
  mclb: 'marine corps logistics base',
  mcrd: 'marine corps recruit depot',
  uscg: 'coast guard',
  jb: 'joint base',
  jeb: 'joint expeditionary base',
};

/** Kinds of bases that stand before the name in our names, and behind it in many people's: "Pensacola Naval Air Station". */
const BEFORE =
  /^(.+) ((?:naval|marine corps|coast guard|joint) (?:[a-z]+ )*?(?:station|facility|base|activity|depot))$/;

/** Kinds of bases that stand behind the name and that people leave out: "Langley". */
const BEHIND =
  / (?:(?:air|space) force (?:base|station)|air reserve (?:base|station)|air national guard base|army airfield|nonmetropolitan area)$/;

/** The words of a text, as they were written short or in full: "Saint Louis, MO" → "saint louis mo". */
export function plainName(text: string): string {
  return (
    wordsOf(text)
      .map((word) => word.text)
      .join(' ')
      // Initials are written with and without periods: "F.E. Warren".
      .replace(/\b([a-z]) (?=[a-z]\b)/g, '$1')
  );
}

/** A name as it is compared, in full: "NAS JRB Ft. Worth" → "naval air station fort worth". */
export function inFull(plain: string): string {
  return (
    plain
      .split(' ')
      .map((word) => LONG[word] ?? word)
      .join(' ')
      .replace(/\bnaval base\b/, 'naval station')
      .replace(/^(naval air station) (?:jrb|joint reserve base)\b/, '$1')
      // Those of the Navy and the Marine Corps say whose they are.
      .replace(/^coast guard (?=air station|training center)/, '')
  );
}

/** With the kind of base before its name, where it stands behind: "norfolk naval station" → "naval station norfolk". */
export function kindFirst(full: string): string {
  return full.replace(BEFORE, '$2 $1');
}

/** Without what kind of place it is, where that stands behind: "langley air force base" → "langley". */
export function withoutKind(full: string): string {
  return full.replace(BEHIND, '');
}
