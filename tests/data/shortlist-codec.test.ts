import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLists, encodeLists } from '../../src/data/shortlist-codec.ts';
import { jobChoice } from '../../src/domain/choice.ts';
import { MOST_ITEMS, type Shortlists } from '../../src/domain/shortlist.ts';
import { fullIndex } from '../fixtures/full-crosswalk.ts';

const TWO: Shortlists = {
  lists: [
    {
      id: 'a',
      name: 'Sgt. Diaz',
      items: [
        { choice: { kind: 'military', branch: 'Army', code: '25B' }, note: '' },
        { choice: { kind: 'occupation', code: '15-1212.00' }, note: 'asks for a clearance\n"soon"' },
      ],
    },
    { id: 'b', name: '', items: [] },
  ],
  open: 'b',
};

describe('lists as a text', () => {
  it('come back whole, with the one that was open', () => {
    expect(decodeLists(encodeLists(TWO))).toEqual({ ...TWO, unread: 0, fault: null });
  });

  it('may hold any military job that there is or was', () => {
    const jobs = fullIndex().specialties.map(jobChoice);
    for (let at = 0; at < jobs.length; at += MOST_ITEMS) {
      const items = jobs.slice(at, at + MOST_ITEMS).map((choice) => ({ choice, note: '' }));
      expect(decodeLists(encodeLists({ lists: [{ id: 'a', name: '', items }], open: 'a' })).unread).toBe(0);
    }
  });

  it('come back from a file with a byte order mark', () => {
    expect(decodeLists(`\uFEFF${encodeLists(TWO)}`).fault).toBeNull();
  });

  it('are told to be damaged where anything in them was changed by hand', () => {
    const read = decodeLists(encodeLists(TWO).replace('15-1212.00', '15-1211.00'));
    expect(read.fault).toBe('damaged');
    expect(read.lists[0]!.items).toHaveLength(2);
  });

  it('lose only the part that cannot be read, and count it', () => {
    const read = decodeLists(encodeLists(TWO).replace('15-1212.00', 'somewhere'));
    expect(read).toMatchObject({ fault: 'damaged', unread: 1 });
    expect(read.lists.map(({ items }) => items.length)).toEqual([1, 0]);
  });

  it('are none in a file of something else', () => {
    for (const text of ['', 'name,code\nDiaz,25B', '[]', '{"a":1}', '"x"'])
      expect(decodeLists(text)).toMatchObject({ lists: [], fault: 'foreign' });
  });

  it('of a newer page are read as far as they are understood', () => {
    expect(decodeLists(encodeLists(TWO).replace('"version": 1', '"version": 2'))).toMatchObject({
      lists: TWO.lists,
      fault: 'newer',
    });
  });

  it('never come back changed without a word, in a thousand damaged copies', () => {
    const text = encodeLists(TWO);
    fc.assert(
      fc.property(fc.nat(), fc.nat(40), fc.string({ maxLength: 3 }), (from, length, put) => {
        const at = from % text.length;
        const read = decodeLists(text.slice(0, at) + put + text.slice(at + length));
        const same = JSON.stringify({ lists: read.lists, open: read.open }) === JSON.stringify(TWO);
        expect(same || read.fault !== null).toBe(true);
      }),
      { numRuns: 1000, seed: 18 },
    );
  });
});
