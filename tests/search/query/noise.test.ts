import { describe, expect, test } from 'vitest';
import { plainWords } from '../../../src/search/query/draft.ts';
import { noise } from '../../../src/search/query/noise.ts';
import { passed, queryOf, smallReference } from '../../fixtures/small-reference.ts';

const reference = smallReference();
const read = (text: string, ...without: string[]) => {
  const query = queryOf(text, reference, ...without);
  const draft = passed(query, noise);
  return { ...draft, left: plainWords(draft, query).map((word) => word.text) };
};

describe('what says nothing about a job is set aside', () => {
  test('with its kind and its words as they were typed', () => {
    const { aside, left } = read('rifleman, Ft. Bragg NC, 2009-2014');
    expect(aside).toEqual([
      { id: 'aside:ft bragg nc', kind: 'base', from: 'Ft. Bragg NC', start: 10, end: 22 },
      { id: 'aside:2009 2014', kind: 'years', from: '2009-2014', start: 24, end: 33 },
    ]);
    expect(left).toEqual(['rifleman']);
  });

  test('but for what the person put back', () => {
    const { aside, left } = read('rifleman Iraq 2009-2014', 'aside:iraq');
    expect(aside.map(({ from }) => from)).toEqual(['2009-2014']);
    expect(left).toEqual(['rifleman', 'iraq']);
  });

  test('but for what is part of a branch’s name', () => {
    expect(read('rifleman army national guard').aside).toEqual([]);
    expect(read('rifleman national guard').aside).toHaveLength(1);
  });

  test('with the words that only connect it', () => {
    expect(read('rifleman for over two years in Iraq').left).toEqual(['rifleman']);
    expect(read('rifleman night shift only').left).toEqual(['rifleman']);
    expect(read('must be in Iraq, rifleman').left).toEqual(['rifleman']);
  });

  test('but not once more in a part of a text in which that was done', () => {
    const query = { ...queryOf('rifleman, Ft. Bragg NC', reference), part: true };
    expect(passed(query, noise).aside).toEqual([]);
  });

  test('and stays where nothing else was typed', () => {
    for (const text of ['Iraq', '2009', 'night shift', 'in Norfolk'])
      expect(read(text)).toMatchObject({ aside: [], left: text.toLowerCase().split(' ') });
  });

  test('and beside a branch or rank alone, where no title has it', () => {
    expect(read('US Army, Fort Bragg NC').aside).toHaveLength(1);
    expect(read('mos for Norfolk').aside).toEqual([]);
  });
});

test('a year alone is a code as well, where the other words fit it', () => {
  expect(read('medical 8404').codes).toEqual([]);
  const { codes } = read('rifleman 2009');
  expect(codes).toEqual([]);
});
