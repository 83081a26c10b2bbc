import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, choiceKey } from '../../src/domain/choice.ts';
import {
  cleared,
  emptyLists,
  isListed,
  merged,
  movedChoice,
  openList,
  renamed,
  withChoice,
  withList,
  withNote,
  withoutChoice,
  withoutList,
} from '../../src/domain/shortlist.ts';

const choice = (code: string): Choice => ({ kind: 'occupation', code });
const A = choice('15-1212.00');
const B = choice('29-1141.00');
const C: Choice = { kind: 'military', branch: 'Army', code: '25B' };
const three = [A, B, C].reduce((all, each) => withChoice(all, each), emptyLists('one'));
const keys = (all: typeof three) => openList(all).items.map((item) => choiceKey(item.choice));

describe('a shortlist', () => {
  it('keeps what is added in order, each once', () => {
    expect(keys(withChoice(three, B))).toEqual(['15-1212.00', '29-1141.00', 'Army:25B']);
    expect(isListed(three, C)).toBe(true);
    expect(isListed(three, { ...C, branch: 'Navy' })).toBe(false);
  });

  it('loses just what is taken off', () => {
    expect(keys(withoutChoice(three, B))).toEqual(['15-1212.00', 'Army:25B']);
    expect(keys(cleared(three))).toEqual([]);
  });

  it('moves a choice at most to an end, and never loses one', () => {
    expect(keys(movedChoice(three, C, -1))).toEqual(['15-1212.00', 'Army:25B', '29-1141.00']);
    fc.assert(
      fc.property(fc.constantFrom(A, B, C), fc.integer({ min: -9, max: 9 }), (which, by) => {
        const moved = keys(movedChoice(three, which, by));
        expect([...moved].sort()).toEqual([...keys(three)].sort());
        const expected = Math.min(2, Math.max(0, keys(three).indexOf(choiceKey(which)) + by));
        expect(moved.indexOf(choiceKey(which))).toBe(expected);
      }),
    );
  });

  it('keeps a note with its choice, also when that moves', () => {
    const noted = movedChoice(withNote(three, A, 'near home'), A, 2);
    expect(openList(noted).items.at(-1)).toEqual({ choice: A, note: 'near home' });
  });

  it('keeps clients apart', () => {
    const two = withChoice(withList(three, 'two', ' Sgt. Diaz '), B);
    expect(openList(two)).toEqual({ id: 'two', name: 'Sgt. Diaz', items: [{ choice: B, note: '' }] });
    expect(two.lists[0]).toEqual(three.lists[0]);
    expect(openList(renamed(two, 'Diaz')).name).toBe('Diaz');
    expect(withoutList(two, 'three')).toEqual({ lists: three.lists, open: 'one' });
  });

  it('is never missing: with the last list gone an empty one is there', () => {
    expect(withoutList(three, 'new')).toEqual(emptyLists('new'));
  });
});

describe('lists from a file', () => {
  it('add what a list of the same id lacks, and change nothing that stands', () => {
    const here = withNote(three, A, 'mine');
    const there = withChoice(withNote(withNote(three, A, 'theirs'), B, 'pays well'), choice('11-1011.00'));
    const both = openList(merged(here, there.lists));
    expect(both.items.map(({ choice: each, note }) => [choiceKey(each), note])).toEqual([
      ['15-1212.00', 'mine'],
      ['29-1141.00', 'pays well'],
      ['Army:25B', ''],
      ['11-1011.00', ''],
    ]);
  });

  it('stand beside those of other people, and take the place of an empty one', () => {
    const theirs = withList(three, 'two', 'Diaz');
    expect(merged(three, theirs.lists).lists.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(merged(emptyLists('new'), theirs.lists).lists.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('of nothing change nothing', () => {
    expect(merged(three, [])).toEqual(three);
    expect(merged(emptyLists('one'), [])).toEqual(emptyLists('one'));
  });
});
