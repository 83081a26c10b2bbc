import { type Column, listOf, matching, oneOf } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import { JARGON_KINDS } from '../../domain/resume/jargon.ts';
import { branch } from './field-columns.ts';

/** As many ways to say a term plainly as can be chosen from at a glance. */
export const MOST_PLAIN = 3;

/** As many words as fit into a line in the place of a term. */
export const MOST_PLAIN_WORDS = 8;

const plain = new RegExp(`^[^\\s|]+(?: [^\\s|]+){0,${MOST_PLAIN_WORDS - 1}}$`);

const spelling = matching(/^[^\s|]+(?: [^\s|]+)*$/, 'words with single spaces');

/** Words of the services that people outside do not know, and what a résumé says instead: ours; see data/words/README.md. */
export const JARGON = defineTable({
  path: 'words/jargon.tsv',
  columns: {
    term: spelling,
    plain: upTo(MOST_PLAIN, listOf(matching(plain, `at most ${MOST_PLAIN_WORDS} words`), '|')),
    branches: listOf(branch, '|'),
    kind: oneOf(...JARGON_KINDS),
    also: listOf(spelling, '|'),
    note: matching(/^[^\t]*$/, 'a text or nothing'),
    case: flagged('exact'),
  },
  key: ['term'],
  origin: 'written',
});

/** A list that has something, and not too much. */
function upTo<T>(most: number, column: Column<readonly T[]>): Column<readonly T[]> {
  return {
    expects: `1 to ${most}, each ${column.expects}`,
    read: (cell) => {
      const values = column.read(cell);
      return values && values.length > 0 && values.length <= most ? values : undefined;
    },
    write: column.write,
  };
}

/** A word for yes, empty for no. */
function flagged(word: string): Column<boolean> {
  return {
    expects: `"${word}" or an empty cell`,
    read: (cell) => (cell === word ? true : cell === '' ? false : undefined),
    write: (value) => (value ? word : ''),
  };
}
