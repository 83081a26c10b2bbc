import { type Column, figure, listOf, matching, oneOf, orMark } from '../../data/column.ts';
import { BRANCHES } from '../../domain/branch.ts';
import type { Wage } from '../../domain/pay.ts';
import { RANK_LETTER, RANK_TYPES, type RankType } from '../../domain/rank-type.ts';

/** Columns that hold the field's own codes and figures; many tables share them. */

export const onetCode = matching(/^\d\d-\d{4}\.\d\d$/, 'an O*NET-SOC code such as 15-1212.00');
export const socCode = matching(/^\d\d-\d{4}$/, 'a SOC code such as 15-1212');
export const cipCode = matching(/^\d\d\.\d{4}$/, 'a CIP code such as 11.1003');
/** O*NET names software by the ids of its content model since 30.3, by UNSPSC codes before. */
export const commodityCode = matching(
  /^(?:\d{8}|\d\.[A-Z](?:\.\w+)+)$/,
  "a UNSPSC code of eight digits, or an id of O*NET's content model such as 2.E.5.b",
);
export const elementId = matching(/^\d\.[A-Z](?:\.\w+)+$/, "an id of O*NET's content model such as 2.A.1.a");
/** O*NET gave new activities other ids from 30.3 on; what stands behind their general activity may be any. */
export const dwaId = matching(
  /^4\.A\.\d\.[a-z]\.\d+(?:\.\w+)+$/,
  'an id of a detailed work activity such as 4.A.2.a.1.I07.D08',
);
/** A military code: capitals, digits, and the few signs that some branches write. */
export const militaryCode = matching(/^\S+(?: \S+)*$/, 'a military code such as 25B');

/** A text of at most so many words. */
export function wordsUpTo(most: number): Column<string> {
  return {
    expects: `a text of at most ${most} words`,
    read: (cell) => (cell === '' || cell.split(' ').length > most ? undefined : cell),
    write: (value) => value,
  };
}

export const branch = oneOf(...BRANCHES);

/** The codes of one branch that a pattern stands for; see code-patterns.ts. */
export const codePattern = matching(
  /^[A-Z][A-Za-z-]+:\S+$/,
  'a branch with hyphens for spaces and a code, such as Air-Force:1D7X1',
);

export const onetCodes = listOf(onetCode, ' ');
export const dwaIds = listOf(dwaId, ' ');

/** One or more rank types by their letters, in the order of RANK_TYPES. */
export const ranks: Column<readonly RankType[]> = {
  expects: 'rank letters in the order E, W, O, such as "E" or "WO"',
  read: (cell) => RANKS_OF.get(cell),
  write: lettersOf,
};

const RANKS_OF = new Map(
  Array.from({ length: 2 ** RANK_TYPES.length - 1 }, (_, i) =>
    RANK_TYPES.filter((_rank, bit) => ((i + 1) >> bit) & 1),
  ).map((types): [string, readonly RankType[]] => [lettersOf(types), types]),
);

function lettersOf(types: readonly RankType[]): string {
  return RANK_TYPES.filter((type) => types.includes(type))
    .map((type) => RANK_LETTER[type])
    .join('');
}

/** One rank type by its name. */
export const rank = oneOf(...RANK_TYPES);

/** Dollars, "*" where BLS gives no estimate, "#" at or above the highest wage that it publishes. */
export const wage: Column<Wage> = orMark(figure({ from: 0 }), '*', '#');

/** Percent of respondents, or "*" where O*NET recommends to suppress it. */
export const percent = orMark(figure({ from: 0, to: 100 }), '*');

/** Two figures with a space between, the second where there is one: "4.12 4.62". */
export function figureAndMore(
  first: Column<number>,
  second: Column<number>,
): Column<readonly [first: number, second: number | null]> {
  return {
    expects: `${first.expects}; then, where there is one, a space and ${second.expects}`,
    read: (cell) => {
      const [one = '', two, ...rest] = cell.split(' ');
      const a = first.read(one);
      const b = two === undefined ? null : second.read(two);
      return a === undefined || b === undefined || rest.length > 0 ? undefined : [a, b];
    },
    write: ([a, b]) => (b === null ? first.write(a) : `${first.write(a)} ${second.write(b)}`),
  };
}
