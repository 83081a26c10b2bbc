import { describe, expect, test } from 'vitest';
import { createInterpreter } from '../../../src/search/military/interpret.ts';
import { NO_DUTIES } from '../../../src/search/military/nothing-more.ts';
import { createMilitarySpelling } from '../../../src/search/military/spelling.ts';
import { TUNING } from '../../../src/search/tuning.ts';
import { smallParts, specialtyIn } from '../../fixtures/small-base.ts';

const { index, texts, reference, candidates, boards } = smallParts();
const spelling = createMilitarySpelling(index, texts, { occupationWords: [], duties: NO_DUTIES }, TUNING);
const interpret = createInterpreter({ index, reference, spelling, candidates, boards });
const read = (text: string, ...without: string[]) => {
  boards.begin();
  return interpret(text, new Set(without));
};
const chips = (text: string, ...without: string[]) =>
  read(text, ...without).chips.map(({ id, from }) => `${id} from ${from}`);

describe('words that may name a branch or a rank', () => {
  test('filter where no title has them', () => {
    expect(read('marine radar repair')).toMatchObject({ branch: 'Marine Corps', typed: ['radar', 'repair'] });
    expect(chips('marine radar repair')).toEqual(['branch:Marine Corps from marine']);
  });

  test('are words where a title has all of them', () => {
    expect(read('engineer senior sergeant').rank).toBeUndefined();
    expect(chips('engineer senior sergeant')).toEqual([]);
    expect(read('sergeant').rank).toBeUndefined();
  });

  test('are a rank beside a code', () => {
    expect(read('12A sergeant')).toMatchObject({ rank: 'Enlisted' });
  });

  test('filter where they can be nothing else', () => {
    expect(read('army infantryman')).toMatchObject({ branch: 'Army' });
    expect(read('army captain')).toMatchObject({ branch: 'Army', rank: 'Commissioned Officer' });
    expect(read('army infantryman', 'branch:Army').branch).toBeUndefined();
  });
});

describe('a misspelt word', () => {
  test('leads to no occupation where a title has the word that was meant', () => {
    const asked: string[] = [];
    const parts = smallParts({
      related: (words) => {
        asked.push(words.join(' '));
        return [];
      },
    });
    const interpretAll = createInterpreter({ ...parts, spelling });
    parts.boards.begin();
    expect(interpretAll('combat meddic', new Set()).corrections).toHaveLength(1);
    expect(asked).not.toContain('combat meddic');
    parts.boards.begin();
    interpretAll('zzzzqq combat', new Set());
    expect(asked).toContain('combat');
  });

  test('is read as the known one, and a chip says so in the words that were typed', () => {
    const meant = read('Combat MEDDIC');
    expect(meant.corrections).toEqual([{ typed: 'meddic', meant: 'medic' }]);
    expect(meant.typed).toEqual(['combat', 'meddic']);
    expect(meant.chips).toEqual([
      { id: 'spelling:meddic', kind: 'spelling', meant: 'medic', from: 'MEDDIC', removable: true },
    ]);
    expect(meant.board.candidate(specialtyIn(index, '68W')).words).toEqual(['combat', 'medic']);
  });

  test('may name a branch', () => {
    expect(chips('air forse contracting')).toContain('branch:Air Force from air forse');
  });

  test('stays as it is once its chip is removed', () => {
    expect(read('combat meddic', 'spelling:meddic')).toMatchObject({ corrections: [], chips: [] });
  });

  test('stays as it is where some title has the words, or nothing is found all the same', () => {
    expect(read('combat medic').corrections).toEqual([]);
    expect(read('zzzzqq xxvvww')).toMatchObject({ corrections: [], chips: [] });
  });

  test('is a short form read in full', () => {
    expect(read('cbt medic').corrections).toEqual([{ typed: 'cbt', meant: 'combat' }]);
  });
});

describe('words that nothing knows', () => {
  const asideOf = (text: string) => read(text).query.aside.map(({ kind, from }) => `${kind}: ${from}`);
  const firstOf = (text: string) => index.specialties[read(text).board.first()]?.code;

  test('are set aside where others are known, and change nothing of what is found', () => {
    for (const text of ['combat medic zzzzqq', 'zzzzqq combat medic', 'combat medic at xxvvww zzzzqq'])
      expect(firstOf(text)).toBe(firstOf('combat medic'));
    expect(asideOf('combat medic Zzzzqq Xxvvww')).toEqual(['unknown: Zzzzqq Xxvvww']);
  });

  test('are set aside beside a misspelt word that is surely meant, too', () => {
    expect(firstOf('meddic zzzzqq')).toBe('68W');
    expect(read('meddic zzzzqq').corrections).toEqual([{ typed: 'meddic', meant: 'medic' }]);
  });

  test('leave nothing where all are unknown, and nothing is surely near', () => {
    for (const text of ['zzzzqq xxvvww', 'zzzzqq 1'])
      expect(read(text)).toMatchObject({ corrections: [], board: { count: 0 } });
  });

  test('stay while a word may still become one that is known', () => {
    expect(asideOf('combat med')).toEqual([]);
    expect(asideOf('zzzzqq combat med')).toEqual(['unknown: zzzzqq']);
  });

  test('of a part of a long text are left out without a second look', () => {
    boards.begin();
    const { board, corrections } = interpret.quick('zzzzqq combat medic', new Set());
    expect(index.specialties[board.first()]!.code).toBe('68W');
    expect(corrections).toEqual([]);
  });
});

test('of a part of a long text nothing more is set aside: that was done with the whole', () => {
  boards.begin();
  const asideOfPart = (part: boolean) =>
    interpret.quick('combat medic Iraq', new Set(), { part }).query.aside.map(({ kind }) => kind);
  expect(asideOfPart(false)).toEqual(['theatre']);
  expect(asideOfPart(true)).toEqual(['unknown']);
});

test('one reading does not disturb another: its board stays as it was', () => {
  boards.begin();
  const first = interpret('combat meddic', new Set());
  const before = first.board.candidate(specialtyIn(index, '68W'));
  const { count } = first.board;
  interpret('marine radar repair', new Set());
  interpret('12A sergeant', new Set());
  expect(first.board.count).toBe(count);
  expect(first.board.candidate(specialtyIn(index, '68W'))).toEqual(before);
});
