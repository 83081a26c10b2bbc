import { describe, expect, test } from 'vitest';
import type { DutyLookup } from '../../../src/search/military/duty-lookup.ts';
import { RUNG } from '../../../src/search/military/ranking.ts';
import { parseQuery } from '../../../src/search/query/parse-query.ts';
import { smallParts, specialtyIn } from '../../fixtures/small-base.ts';

/** Takes everything for a duty of infantry. */
const duties: DutyLookup = {
  tellsDuty: () => true,
  isEveryday: () => false,
  match: () => [{ specialty: specialtyIn(smallParts().index, '11B'), fit: 1, shown: ['march'] }],
  doers: () => [],
  prepare: () => {},
};
const standing = (text: string, of: DutyLookup = duties) => {
  const { index, candidates, reference, boards } = smallParts({ duties: of });
  boards.begin();
  const query = parseQuery(text, { without: new Set(), reference });
  const board = candidates.find(
    query,
    query.words.map((word) => word.text),
  );
  const found = board.touched.subarray(0, board.count).includes(specialtyIn(index, '11B'));
  return found ? board.candidate(specialtyIn(index, '11B')) : undefined;
};

describe('duties put a job forward', () => {
  test('with what was typed that is among them', () => {
    expect(standing('marched about')).toMatchObject({
      rung: RUNG.duties,
      why: { kind: 'duties', shown: ['march'] },
    });
  });

  test('where a title has only the beginning of a word', () => {
    expect(standing('inform techno')?.rung).toBe(RUNG.duties);
  });

  test('where a title has the verb in another form', () => {
    expect(standing('engineering')?.rung).toBe(RUNG.duties);
  });

  test('with the word before, which may be what tells it', () => {
    const tellsDuty = (words: readonly string[]) => words[0] === 'army';
    expect(standing('army marched', { ...duties, tellsDuty })?.rung).toBe(RUNG.duties);
    expect(standing('marched', { ...duties, tellsDuty })).toBeUndefined();
  });

  test.each(['combat medic', 'medics in combat', 'information technology spec', 'doc', '68W'])(
    'but not where a title, a term or a code answers: %s',
    (text) => {
      expect(standing(text)).toBeUndefined();
    },
  );

  test('and not where the words tell no duty', () => {
    expect(standing('marched about', { ...duties, tellsDuty: () => false })).toBeUndefined();
  });
});

describe('whoever does the duty is called by a term', () => {
  const called = (share: number): DutyLookup => ({
    ...duties,
    match: () => [
      { specialty: specialtyIn(smallParts().index, '25B'), fit: 1, shown: ['march'] },
      { specialty: specialtyIn(smallParts().index, '11B'), fit: 0.9, shown: ['march'] },
    ],
    doers: () => [{ words: ['grunt'], tells: share }],
  });

  test('which puts its jobs before others whose duties are as much alike', () => {
    const first = (of: DutyLookup) => {
      const { index, candidates, reference, boards } = smallParts({ duties: of });
      boards.begin();
      const board = candidates.find(parseQuery('marched about', { without: new Set(), reference }), [
        'marched',
        'zzqq',
      ]);
      return index.specialties[board.first()]!.code;
    };
    expect(first(called(2))).toBe('11B');
    expect(first({ ...called(2), doers: () => [] })).toBe('25B');
  });

  test('and puts them forward where nothing else speaks for them, with the term as the reason', () => {
    const only = { ...called(2), match: () => [] };
    expect(standing('marched about', only)).toMatchObject({
      rung: RUNG.duties,
      why: { kind: 'term', term: 'grunt' },
    });
  });
});
