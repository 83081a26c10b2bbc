import { FUNCTION_WORDS } from '../../text/function-words.ts';
import { stemOf } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { wordsOf } from '../../text/words.ts';
import { isAdvertNoise, isNoiseLine } from './advert-noise.ts';
import { createSaid } from './said-in.ts';

export type AdvertKind = 'credential' | 'name' | 'word';

/** A word of a job advert, and whether a résumé says it. */
export interface AdvertWord {
  word: string;
  /** A certificate, license or clearance; a tool, product or other name; any other word that tells of the work. */
  kind: AdvertKind;
  said: boolean;
}

const MOST_OF_A_KIND: Record<AdvertKind, number> = { credential: 10, name: 15, word: 25 };

/** Certificates and licenses that adverts name without saying what they are. */
const CREDENTIALS =
  /\b(?:(?:CompTIA\s+)?(?:A|Network|Security|Server|Linux|Cloud|CySA|CASP|Project)\+|CISSP|CISM|CISA|CEH|CCNA|CCNP|CCIE|GIAC|GSEC|ITIL|PMP|CAPM|PMI-ACP|CSM|CPA|CFA|SHRM-(?:CP|SCP)|PHR|SPHR|CDL(?:[ -](?:Class )?[ABC])?|Class [ABC] CDL|HAZMAT endorsement|TWIC|OSHA[ -]?(?:10|30)|HAZWOPER|EPA[ -]?608|EMT(?:-[BIP])?|NREMT|ACLS|BLS|PALS|CPR|RN|LPN|CNA|FAA A&P|A&P|AWS [A-Z]\w+(?: [A-Z]\w+)?(?= certif)|CWI|NCCER|Six Sigma(?: (?:Green|Black|Yellow) Belt)?|(?:Green|Black) Belt|TS\/SCI|Top Secret|Secret clearance|Q clearance)(?![\w+])/g;

/** "Commercial driver's license", "food handler certification": what stands before the word. */
const NAMED_CREDENTIAL =
  /((?:[A-Za-z][\w'’&/-]*\s+){1,3})(licen[sc]e|certification|certificate|credential|clearance)\b/g;

/** A name within a sentence: words in capitals, with signs and digits, one after the other. */
const NAME = /(?:[A-Z][\w+#&./-]*[\w+#]|[A-Z])(?:\s+(?:[A-Z][\w+#&./-]*[\w+#]|\d+(?:\.\d+)*))*/g;

/** "in Norfolk, VA". */
const TOWN_AND_STATE = /(?:\bin\s+)?(?:[A-Z][a-z.]+\s+){0,2}[A-Z][a-z.]+,\s*[A-Z]{2}\b(?:\s+\d{5})?/g;

/** Two letters in capitals that are a state, a country or a form of company. */
const PLACE_OR_FORM =
  /^(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|US|USA|U\.S|LLC|INC|CO|LTD|CORP|EEO|EOE|AM|PM|HR|ID|OK|FAQ|M\/F\/D\/V|I)\.?$/;

/**
 * The words of a pasted advert that an applicant may want to say, those named most first in each kind. What stands there
 * about pay, benefits, the employer and applying is left out.
 */
export function advertWords(advert: string, resume: string): AdvertWord[] {
  const said = createSaid(resume);
  const lines = advert
    .split(/\n|(?<=[.!?;])\s+(?=[A-Z•\d-])/)
    .map((line) => line.replace(/^[\s•▪●◦‣·*–—-]+/, '').trim())
    .filter((line) => line !== '' && !isNoiseLine(line))
    .map((line) => line.replace(TOWN_AND_STATE, ''));
  const credentials = countedTexts(lines.flatMap(credentialsOf));
  const names = countedTexts(lines.flatMap(namesOf)).filter(
    (name) => !credentials.some((each) => fold(each).includes(fold(name)) || fold(name).includes(fold(each))),
  );
  const taken = new Set(
    [...credentials, ...names].flatMap((each) => wordsOf(each).map(({ text }) => stemOf(text))),
  );
  const words = countedWords(lines).filter((word) => !taken.has(stemOf(word)));
  const of = (kind: AdvertKind, list: readonly string[]): AdvertWord[] =>
    list.slice(0, MOST_OF_A_KIND[kind]).map((word) => ({ word, kind, said: said(word) }));
  return [...of('credential', credentials), ...of('name', names), ...of('word', words)];
}

function credentialsOf(line: string): string[] {
  const known = [...line.matchAll(CREDENTIALS)].map(({ 0: text, index }) => ({ text, index }));
  const named = [...line.matchAll(NAMED_CREDENTIAL)].flatMap(({ 1: before = '', 2: what = '', index }) => {
    const words = before.trim().split(/\s+/);
    const kept = words.slice(words.findLastIndex(saysNothing) + 1);
    const text = `${kept.join(' ')} ${what}`;
    const isKnown = known.some((other) => fold(text).includes(fold(other.text)));
    return kept.length > 0 && !isKnown ? [{ text, index }] : [];
  });
  return [...known, ...named].toSorted((a, b) => a.index - b.index).map(({ text }) => text);
}

function saysNothing(word: string): boolean {
  const folded = fold(word);
  return folded === '' || STOP_WORDS.has(folded) || FUNCTION_WORDS.has(folded) || isAdvertNoise(folded);
}

/** Names of tools and products; of a heading, where every word is in capitals, only those that are more than a word. */
function namesOf(line: string): string[] {
  const words = line.split(/\s+/);
  const capitals = words.filter((word) => /^\W*[A-Z]/.test(word)).length;
  const isHeading = words.length <= 8 && !/[.;,]$/.test(line) && capitals >= words.length * 0.6;
  return [...line.matchAll(NAME)].flatMap(({ 0: found, index }) => {
    const before = line.slice(0, index);
    const after = line.slice(index + found.length);
    const first = isHeading || before.trim() === '' || /[.:!?•]\s*$/.test(before);
    const parts = found.split(/\s+/);
    const kept = first && !isSign(parts[0]!) ? parts.slice(1) : parts;
    // A town before its state, and an employer before its form.
    if (/^,\s*[A-Z]{2}\b/.test(after) || kept.some((part) => PLACE_OR_FORM.test(part))) return [];
    const name = kept.join(' ').replace(/[.,/&-]+$/, '');
    const telling = kept.some((part) => !isAdvertNoise(fold(part)));
    if (name.length < 2 || !telling || (isHeading && !kept.some(isSign))) return [];
    return [name];
  });
}

/** A word that is a name by its letters alone: with several capitals, digits or signs, and no Roman number. */
function isSign(word: string): boolean {
  return /[A-Z].*[A-Z]|\d|[+#]/.test(word) && !/^[IVX]+\W*$/.test(word);
}

/** Other words that tell of the work, the most frequent first. */
function countedWords(lines: readonly string[]): string[] {
  const words = lines.flatMap((line) => wordsOf(line).map(({ text }) => text));
  const telling = words.filter(
    (word) =>
      word.length > 2 &&
      !/^\d/.test(word) &&
      !STOP_WORDS.has(word) &&
      !FUNCTION_WORDS.has(word) &&
      !isAdvertNoise(word),
  );
  return counted(telling, stemOf);
}

function countedTexts(texts: readonly string[]): string[] {
  return counted(texts, fold);
}

/** Each once, as it is written first; the most frequent first, else in their order. */
function counted(texts: readonly string[], keyOf: (text: string) => string): string[] {
  const counts = new Map<string, { text: string; count: number }>();
  for (const text of texts) {
    const key = keyOf(text);
    const before = counts.get(key);
    counts.set(key, { text: before?.text ?? text, count: (before?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count).map(({ text }) => text);
}

function fold(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}
