import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { encodeLists } from '../../../src/data/shortlist-codec.ts';
import { occupationChoice } from '../../../src/domain/choice.ts';
import { MOST_ITEMS, withChoice, withList, withNote } from '../../../src/domain/shortlist.ts';
import { importLists } from '../../../src/features/shortlist/import-lists.ts';
import { createShortlistStore, type ShortlistStore } from '../../../src/runtime/shortlist-store.ts';

const OWN = occupationChoice('29-2043.00');
const OTHERS = ['15-1212.00', '11-1011.00', '53-3032.00'].map(occupationChoice);
const FILE = encodeLists({
  lists: [
    { id: 'lee', name: 'Lee', items: OTHERS.map((choice) => ({ choice, note: 'a note' })) },
    { id: 'diaz', name: 'Diaz', items: [] },
  ],
  open: 'lee',
});

const take = (store: ShortlistStore, text: string) => importLists(store, text);
const itemsOf = (store: ShortlistStore) => store.getState().all.lists.flatMap(({ items }) => items);

beforeEach(() => localStorage.clear());

test('a thousand damaged files lose nothing of one’s own, and each says what came of it', async () => {
  const store = createShortlistStore();
  store.change((all) => withNote(withChoice(all, OWN), OWN, 'mine'));
  const own = store.getState().all;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(FILE.length),
      fc.nat(60),
      fc.string({ unit: 'grapheme-ascii', maxLength: 4 }),
      async (at, cut, put) => {
        store.change(() => own);
        expect(await take(store, FILE.slice(0, at) + put + FILE.slice(at + cut))).not.toBe('');
        expect(itemsOf(store)).toContainEqual({ choice: OWN, note: 'mine' });
      },
    ),
    { numRuns: 1000, seed: 21 },
  );
});

test('a file that was taken in before adds nothing more', async () => {
  const store = createShortlistStore();
  expect(await take(store, FILE)).toContain('Added 3 items in 1 list.');
  expect(await take(store, FILE)).toContain('nothing that was not here already');
  expect(itemsOf(store)).toHaveLength(3);
});

test('what finds no room is counted', async () => {
  const store = createShortlistStore();
  store.change((all) => {
    const list = withList(all, 'lee', 'Lee');
    const codes = Array.from({ length: MOST_ITEMS - 1 }, (_, i) => `19-${1000 + i}.00`);
    return codes.reduce((lists, code) => withChoice(lists, occupationChoice(code)), list);
  });
  expect(await take(store, FILE)).toMatch(/Added 1 item in 1 list.*no room for 2 items/);
});
