import { BRANCHES, type Branch } from '../domain/branch.ts';
import { type Choice, choiceKey } from '../domain/choice.ts';
import { MOST_ITEMS } from '../domain/shortlist.ts';
import { checksum } from './checksum.ts';

/** What a link that was handed on holds. */
export interface SharedChoices {
  choices: readonly Choice[];
  /** Parts that could not be read, as they stand in the link. */
  unread: readonly string[];
  /** What is wrong with the link: it was changed on its way, or a newer page made it. */
  fault: 'damaged' | 'newer' | null;
}

const VERSION = 1;
const FORM = /^v(\d{1,3})\.(.*?)(?:\.([0-9a-f]*))?$/;
const OCCUPATION = /^(\d\d)(\d{4})(\d\d)?$/;
/** Codes of retired ratings have parts in brackets: "EM(SURF)". */
const MILITARY = /^([a-z])([A-Z0-9&?()]{1,10})$/;
/** One letter a branch. */
const LETTERS: Readonly<Record<Branch, string>> = {
  Army: 'a',
  'Marine Corps': 'm',
  Navy: 'n',
  'Air Force': 'f',
  'Space Force': 's',
  'Coast Guard': 'c',
};
const CHECK_LENGTH = 4;

/**
 * Choices as the fragment of a link, which browsers do not send: "v1.151212,a25B.3f2a". A version, the choices (an
 * occupation without its signs, and without a last .00; a military code after the letter of its branch), and the last signs
 * of the checksum of those.
 */
export function encodeChoices(choices: readonly Choice[]): string {
  const parts = choices.map(partOf).join(',');
  return `v${VERSION}.${parts}.${checkOf(parts)}`;
}

/** Reads such a fragment, with or without its "#". Never throws: what cannot be read is told, the rest is there. */
export function decodeChoices(fragment: string): SharedChoices {
  const text = plain(fragment);
  if (text === '') return { choices: [], unread: [], fault: null };
  const [, version, parts = text, check] = FORM.exec(text) ?? [];
  const choices = new Map<string, Choice>();
  const unread: string[] = [];
  for (const part of parts.split(',')) {
    const choice = choiceOf(part);
    if (choice && choices.size < MOST_ITEMS) choices.set(choiceKey(choice), choice);
    else if (part !== '') unread.push(part.slice(0, 40));
  }
  return {
    choices: [...choices.values()],
    unread: unread.slice(0, MOST_ITEMS),
    fault: faultOf(version, check === checkOf(parts)),
  };
}

function faultOf(version: string | undefined, whole: boolean): SharedChoices['fault'] {
  if (version !== undefined && Number(version) > VERSION) return 'newer';
  return version === undefined || !whole ? 'damaged' : null;
}

/** Chat programs write signs of a link their own way. */
function plain(fragment: string): string {
  const text = fragment.replace(/^#/, '');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function partOf(choice: Choice): string {
  if (choice.kind === 'military') return LETTERS[choice.branch] + choice.code;
  const digits = choice.code.replace(/\D/g, '');
  return digits.endsWith('00') && digits.length === 8 ? digits.slice(0, 6) : digits;
}

function choiceOf(part: string): Choice | undefined {
  const [, major, minor, detail = '00'] = OCCUPATION.exec(part) ?? [];
  if (major) return { kind: 'occupation', code: `${major}-${minor}.${detail}` };
  const [, letter, code] = MILITARY.exec(part) ?? [];
  const branch = BRANCHES.find((each) => LETTERS[each] === letter);
  return branch && code ? { kind: 'military', branch, code } : undefined;
}

function checkOf(parts: string): string {
  return checksum(parts).slice(-CHECK_LENGTH);
}
