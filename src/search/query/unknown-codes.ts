import { SHORT_NUMBER } from './codes-with-digits.ts';
import { countOthers, type Pass, plainWords } from './draft.ts';

/**
 * Two to six letters and digits, with a digit: what no title carries but a designator or identifier may. An Air Force code of
 * before 1993 may have a letter before its five digits and one behind.
 */
const LOOKS_LIKE_CODE = /^(?=.*\d)[a-z0-9]{2,6}$|^[a-z]\d{3}[\dx]\d[a-z]$/;

/** Words in the form of a code that no title carries: designators, skill identifiers and the like may. */
export const unknownCodes: Pass = (draft, query) => {
  const others = countOthers(draft, query);
  const found = plainWords(draft, query)
    .map((word) => word.text)
    .filter((text) => LOOKS_LIKE_CODE.test(text) && (others === 1 || !SHORT_NUMBER.test(text)));
  return { ...draft, unknownCodes: found.map((text) => text.toUpperCase()) };
};
