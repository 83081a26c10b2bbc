import { describe, expect, test } from 'vitest';
import type { Identifier } from '../../../src/data/crosswalk-index.ts';
import { createIdentifierBook } from '../../../src/search/military/identifier-book.ts';
import { createInterpreter } from '../../../src/search/military/interpret.ts';
import { NO_DUTIES } from '../../../src/search/military/nothing-more.ts';
import { createOldCodeStep } from '../../../src/search/military/old-codes.ts';
import { createJobFinder } from '../../../src/search/military/several-jobs.ts';
import { createMilitarySpelling } from '../../../src/search/military/spelling.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { smallParts } from '../../fixtures/small-base.ts';

const { index, texts, reference, candidates, boards } = smallParts();
const spelling = createMilitarySpelling(index, texts, { occupationWords: [], duties: NO_DUTIES }, TUNING);
const interpret = createInterpreter({ index, reference, spelling, candidates, boards });
const findJobs = createJobFinder({ index, reference, boards, interpret });
const old = (branch: string, code: string, title: string): Identifier => ({
  branches: [branch],
  code,
  kind: 'retired title without a match',
  title,
  occupations: [],
});
const book = createIdentifierBook([
  old('Air Force', '65150', 'Contracting Specialist'),
  old('Air Force', '99950', 'Zither Tuner'),
  old('Army', '91Z', 'Combat Medic Technician'),
]);
const step = createOldCodeStep({ index, book, boards, interpret });
const read = (text: string, ...without: string[]) => {
  boards.begin();
  const set = new Set(without);
  const reading = step(findJobs(text, set), set);
  const first = reading.board.first();
  return { ...reading, first: first < 0 ? '' : index.specialties[first]!.code };
};

describe('the code of a title without a match leads to titles that are worded like it', () => {
  test.each(['65150', '651X0', 'K65150', '65150A', '65150 contracting', 'job 65150'])('%s', (text) => {
    const { first, branch, oldCode } = read(text);
    expect({ first, branch }).toEqual({ first: '6C0X1', branch: 'Air Force' });
    expect(oldCode?.title).toBe('Contracting Specialist');
  });

  test('and says so, with a chip that takes it back', () => {
    const [chip] = read('91Z20').chips;
    expect(chip).toEqual({
      id: 'code:91Z20',
      kind: 'code',
      code: '91Z20',
      detail: { kind: 'title', title: 'Combat Medic Technician', branch: 'Army' },
      from: '91Z20',
      removable: true,
    });
    expect(read('91Z20', 'code:91Z20').oldCode).toBeUndefined();
  });

  test('but not where the words name another job or branch, or no title is like it', () => {
    expect(read('infantryman 65150')).toMatchObject({ first: '11B' });
    expect(read('infantryman 65150').oldCode).toBeUndefined();
    expect(read('navy 65150').oldCode).toBeUndefined();
    expect(read('99950').oldCode).toBeUndefined();
  });
});
