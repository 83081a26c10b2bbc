import { BRANCHES, type Branch } from '../domain/branch.ts';
import type { Choice } from '../domain/choice.ts';
import { checksum } from './checksum.ts';

/** What is wrong with a link that was handed on: it was changed on its way, or a newer page made it. */
export type LinkFault = 'damaged' | 'newer' | null;

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
 * Parts as the fragment of a link, which browsers do not send: "v1.151212,a25B.3f2a". A version, the parts, and the last signs
 * of the checksum of those. No part may have a comma or a full stop.
 */
export function encodeParts(parts: readonly string[]): string {
  const text = parts.join(',');
  return `v${VERSION}.${text}.${checkOf(text)}`;
}

/** Reads such a fragment, with or without its "#". Never throws: of a damaged one it gives the parts that are left. */
export function readParts(fragment: string): { parts: readonly string[]; fault: LinkFault } {
  const text = plain(fragment);
  if (text === '') return { parts: [], fault: null };
  const [, version, parts = text, check] = FORM.exec(text) ?? [];
  return {
    parts: parts.split(',').filter((part) => part !== ''),
    fault: faultOf(version, check === checkOf(parts)),
  };
}

/** A choice as a part: an occupation without its signs, and without a last .00; a military code after the letter of its branch. */
export function choicePart(choice: Choice): string {
  if (choice.kind === 'military') return LETTERS[choice.branch] + choice.code;
  const digits = choice.code.replace(/\D/g, '');
  return digits.endsWith('00') && digits.length === 8 ? digits.slice(0, 6) : digits;
}

/** The choice that a part is; undefined where it is none. */
export function choiceOfPart(part: string): Choice | undefined {
  const [, major, minor, detail = '00'] = OCCUPATION.exec(part) ?? [];
  if (major) return { kind: 'occupation', code: `${major}-${minor}.${detail}` };
  const [, letter, code] = MILITARY.exec(part) ?? [];
  const branch = BRANCHES.find((each) => LETTERS[each] === letter);
  return branch && code ? { kind: 'military', branch, code } : undefined;
}

function faultOf(version: string | undefined, whole: boolean): LinkFault {
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

function checkOf(parts: string): string {
  return checksum(parts).slice(-CHECK_LENGTH);
}
