import { STOP_WORDS } from '../../text/stop-words.ts';
import {
  addCode,
  between,
  codeChip,
  codeChipId,
  type Draft,
  isDesignation,
  type Pass,
  plainWords,
  type Query,
  written,
} from './draft.ts';
import { type CodeReading, readFullCode } from './read-code.ts';

/** Ratings have two letters and more, Coast Guard specialties and chiefs up to five: HM, BOSN, GMC. */
const SHORTEST = 2;
const LONGEST = 5;

/**
 * Codes without a digit. Alone the word is the code; beside other words it may be either ("it project manager"), so it stays
 * a plain word as well. A connecting word is one only where nothing else was typed: not in "as a cook".
 */
export const codesOfLetters: Pass = (draft, query) => {
  const { words, texts, reference } = query;
  const only = words.length === 1;
  const plain = plainWords(draft, query).filter((word) => !STOP_WORDS.has(word.text) || only);
  const alone = plain.length === 1 || only;
  let next = draft;
  texts.forEach((text, at) => {
    // A word that may be a branch as well is still a code where it stands alone: the Navy's rating AF.
    const taken = next.taken[at] && !(only && draft.branch?.sure === false);
    if (
      taken ||
      isDesignation(query, at) ||
      /\d/.test(text) ||
      text.length < SHORTEST ||
      text.length > LONGEST
    )
      return;
    const reading = readFullCode(text, reference.codes);
    if (!reading) return;
    if (STOP_WORDS.has(text) && !only) return;
    if (!alone && reading.kind !== 'exact' && !(draft.branch && isSetApart(query, at))) return;
    next =
      !alone || reading.uncertain || next.taken[at]
        ? addBeside(next, query, reading, { at, needsRest: !alone && !draft.branch })
        : addCode(next, query, reading, {
            from: at,
            to: at + 1,
            kind: reading.kind === 'level' ? 'level' : 'code',
          });
  });
  return next;
};

/** Signs between the entries of a line; what stands in brackets is short for the words before. */
const APART = /^\s*[,;|/]\s*$|^\s+[-–—]\s+$/;

/** "Doe - MAC - US Navy": in capitals where other words have small letters, and between signs. */
function isSetApart(query: Query, at: number): boolean {
  const { start, end } = query.words[at]!;
  if (/\p{Ll}/u.test(query.text.slice(start, end)) || !/\p{Ll}/u.test(query.text)) return false;
  const before = at === 0 ? ',' : between(query, at - 1);
  const behind = at === query.words.length - 1 ? ',' : between(query, at);
  return [before, behind].every((gap) => APART.test(gap));
}

/** The word stays plain as well: it may be both. */
function addBeside(
  draft: Draft,
  query: Query,
  reading: CodeReading,
  { at, needsRest }: { at: number; needsRest: boolean },
): Draft {
  const id = codeChipId(reading.code);
  if (query.without.has(id) || draft.codes.some((code) => code.chip.id === id)) return draft;
  const chip = codeChip(reading, 'code', written(query, at, at + 1));
  return { ...draft, codes: [...draft.codes, { ...reading, needsRest, chip }] };
}
