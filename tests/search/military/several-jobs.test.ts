import { describe, expect, test } from 'vitest';
import { createInterpreter, type QuickReading } from '../../../src/search/military/interpret.ts';
import { NO_DUTIES } from '../../../src/search/military/nothing-more.ts';
import { createJobFinder } from '../../../src/search/military/several-jobs.ts';
import { createMilitarySpelling } from '../../../src/search/military/spelling.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { smallParts } from '../../fixtures/small-base.ts';

const { index, texts, reference, candidates, boards } = smallParts();
const spelling = createMilitarySpelling(index, texts, { occupationWords: [], duties: NO_DUTIES }, TUNING);
const interpret = createInterpreter({ index, reference, spelling, candidates, boards });
const findJobs = createJobFinder({ index, reference, boards, interpret });
const read = (text: string, ...without: string[]) => {
  boards.begin();
  return findJobs(text, new Set(without));
};
/** Finds jobs, and notes the parts that are read by themselves, in full or for names alone. */
function watchedFinder() {
  const asked: { text: string; asNames: boolean }[] = [];
  const watched = Object.assign((text: string, without: ReadonlySet<string>) => interpret(text, without), {
    quick: (text: string, without: ReadonlySet<string>, how?: QuickReading) => {
      asked.push({ text, asNames: how?.asNames === true });
      return interpret.quick(text, without, how);
    },
  });
  boards.begin();
  return { asked, find: createJobFinder({ index, reference, boards, interpret: watched }) };
}
const codeOf = (id: number) => index.specialties[id]!.code;
const jobs = (text: string) => read(text).jobs.map(({ from, board }) => `${from}: ${codeOf(board.first())}`);

describe('several jobs in a text', () => {
  test('are each found by their part', () => {
    expect(jobs('11B/68W')).toEqual(['11B: 11B', '68W: 68W']);
    expect(jobs('11B and 25B')).toEqual(['11B: 11B', '25B: 25B']);
    expect(jobs('combat medic; infantryman')).toEqual(['combat medic: 68W', 'infantryman: 11B']);
  });

  test('stand on one board together', () => {
    const { board, chips } = read('11B/68W');
    for (const code of ['11B', '68W'])
      expect(board.rungOf(index.specialties.findIndex((each) => each.code === code))).toBe(0);
    expect(chips.map(({ id }) => id)).toEqual(['code:11B', 'code:68W']);
  });

  test('are of the branch that each names', () => {
    const { jobs: two, branch } = read('navy combat medic; army combat medic');
    expect(branch).toBeUndefined();
    expect(two.map(({ board }) => index.specialties[board.first()]!.branches)).toEqual([['Navy'], ['Army']]);
  });
});

describe('a text with one job', () => {
  test('may name it twice, or by its code and its title', () => {
    for (const text of ['68W, combat medic', '68W - combat medic', 'grunt / infantryman', '25B'])
      expect(jobs(text)).toEqual([]);
  });

  test('is read as a whole where one title has all the words', () => {
    const { chips, typed } = read('contracting, journeyman');
    expect(chips).toEqual([]);
    expect(typed).toEqual(['contracting', 'journeyman']);
  });

  test('is read from the part that names it, and says so, where the rest finds nothing better', () => {
    const { chips, board } = read('radar security, combat medic');
    expect(codeOf(board.first())).toBe('68W');
    expect(chips).toContainEqual({ id: 'part', kind: 'part', from: 'combat medic', removable: false });
  });
});

test('a very long text is read by its parts', () => {
  const text = `${'radar combat '.repeat(40)}\n68W combat medic\n11B infantryman`;
  expect(jobs(text)).toEqual(['68W combat medic: 68W', '11B infantryman: 11B']);
});

test('a long text that gives codes names its jobs by them or one a line, one without by their titles', () => {
  const filler = 'radar combat '.repeat(40);
  const codes = ['68W combat medic: 68W', '25B: 25B'];
  expect(jobs(`${filler}, infantryman, 68W combat medic, 25B`)).toEqual(codes);
  expect(jobs(`${filler}\ninfantryman\n68W combat medic\n25B`)).toEqual(['infantryman: 11B', ...codes]);
  expect(jobs(`${filler}; infantryman; combat medic`)).toEqual(['infantryman: 11B', 'combat medic: 68W']);
});

test('a long text that surely names no job is read from the part that answers best, wherever it stands', () => {
  const unsure = 'combat medic zzzzqq';
  const filler = Array.from({ length: 20 }, (_, i) => `zzzzqq number ${i} of qqqqzz`).join('. ');
  for (const text of [`${unsure}. ${filler}`, `${filler}. ${unsure}`]) {
    const { board, jobs: several } = read(text);
    expect(several).toEqual([]);
    expect(codeOf(board.first())).toBe('68W');
  }
});

test('a text names at most a dozen jobs, and what comes after them is not read', () => {
  const titles = index.specialties.filter(({ status, code }) => status === 'current' && /\d/.test(code));
  const codes = [...new Set(titles.map(({ code }) => code))].slice(0, 20);
  const { find, asked } = watchedFinder();
  const { jobs: found } = find(`${'radar combat '.repeat(40)}, ${codes.join(', ')}`, new Set());
  expect(found.map(({ from }) => from)).toEqual(codes.slice(0, 12));
  expect(asked.map(({ text }) => text)).not.toContain(codes.at(-1));
});

test('of a very long text that names no job a hundred words or so are read for duties', () => {
  const { find, asked } = watchedFinder();
  find(
    Array.from({ length: 60 }, (_, i) => `zzzzqq number${'abcdefghij'[i % 10]} qqqqzz`).join('. '),
    new Set(),
  );
  const words = asked.flatMap(({ text, asNames }) => (asNames ? [] : text.split(' ')));
  expect(words.length).toBeGreaterThan(20);
  expect(words.length).toBeLessThanOrEqual(120);
});
