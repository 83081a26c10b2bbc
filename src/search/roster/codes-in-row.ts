import type { Branch } from '../../domain/branch.ts';
import { wordsOf } from '../../text/words.ts';

/** A code as it may be looked up. */
export interface CodeForm {
  text: string;
  /** The zero that a spreadsheet took is put back. */
  padded: boolean;
}

/** The forms of a code cell: as it was written, and with the zero that a spreadsheet took from it: 311 for 0311. */
export function codeForms(code: string, branch: Branch | null): CodeForm[] {
  const plain: CodeForm = { text: code, padded: false };
  const short = /^\d{2,3}$/.test(code) && (!branch || branch === 'Marine Corps');
  return short ? [plain, { text: code.padStart(4, '0'), padded: true }] : [plain];
}

/**
 * Forms of codes that no word of English has: 25B, 25B30, 153A, 1D7X1, 17S3, 0311, 8404, L01A, 001255, HM2. Years are none.
 */
const FORM =
  /^(?:\d\d[a-z](?:\d[0o0-9a-z]{0,3})?|\d{3}[a-z][0-9]{0,2}|\d[a-z]\d[\dx]\d[a-z]?|\d\d[a-z][\dx][a-z]?|\d[a-z]{3}|\d[a-z]\d\d|\d{4}|\d{6}|[a-z]\d\d[a-z]|\d\d\d[a-z])$/;
const YEAR = /^(?:19[4-9]\d|20[0-4]\d)$/;
/** "10th", "1st", "3rd": of a unit. */
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** What more words of a text are codes is not asked. */
const MOST = 4;

/** Words of a text in the form of a code. What is a part of another name, as in CH-47D, or a sum ($60k) is none. */
export function codesInText(text: string): string[] {
  const words = wordsOf(text).filter(
    ({ text: word, start, end }) =>
      FORM.test(word) &&
      !YEAR.test(word) &&
      !ORDINAL.test(word) &&
      !/[-/$]$/.test(text.slice(0, start)) &&
      text[end] !== '-',
  );
  return words.map((word) => word.text).slice(0, MOST);
}

/** True for two codes that differ by one sign, or by two that stand the wrong way round: a slip of the fingers. */
export function isSlip(typed: string, code: string): boolean {
  const [a, b] = [typed.toUpperCase().replace(/[\s-]/g, ''), code.toUpperCase()];
  if (a === b) return false;
  const before = commonBeginning(a, b);
  const [restA, restB] = [a.slice(before), b.slice(before)];
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

function commonBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
