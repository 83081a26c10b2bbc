import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Choice } from '../../src/domain/choice.ts';
import { openList, withChoice, withoutChoice } from '../../src/domain/shortlist.ts';
import { createShortlistStore, type ShortlistStore } from '../../src/runtime/shortlist-store.ts';

const A: Choice = { kind: 'occupation', code: '15-1212.00' };
const B: Choice = { kind: 'military', branch: 'Navy', code: 'HM' };

let stores: ShortlistStore[] = [];

/** A tab of its own: tabs share the browser's storage. */
function openTab(): ShortlistStore {
  const store = createShortlistStore();
  stores.push(store);
  return store;
}

/** What a browser does in the other tabs when one has stored something. */
function tellOthers(): void {
  window.dispatchEvent(new StorageEvent('storage', { key: 'shortlists', storageArea: localStorage }));
}

const add = (store: ShortlistStore, choice: Choice) => store.change((all) => withChoice(all, choice));
const choices = (store: ShortlistStore) => openList(store.getState().all).items.map((item) => item.choice);

beforeEach(() => {
  localStorage.clear();
  stores = [];
});

afterEach(() => {
  vi.restoreAllMocks();
  for (const store of stores) store.close();
});

describe('the shortlists of a device', () => {
  it('are there after a reload', () => {
    add(openTab(), A);
    expect(choices(openTab())).toEqual([A]);
  });

  it('show in one tab what another has added', () => {
    const [one, two] = [openTab(), openTab()];
    add(one, A);
    tellOthers();
    expect(choices(two)).toEqual([A]);
  });

  it('keep what two tabs add at once, before either has heard of the other', () => {
    const [one, two] = [openTab(), openTab()];
    add(one, A);
    add(two, B);
    expect(choices(openTab())).toEqual([A, B]);
  });

  it('come back by undo, once', () => {
    const store = openTab();
    add(store, A);
    add(store, B);
    store.change((all) => withoutChoice(all, A));
    store.undo();
    expect(choices(store)).toEqual([A, B]);
    store.undo();
    expect(choices(store)).toEqual([A, B]);
    expect(choices(openTab())).toEqual([A, B]);
  });

  it('go on in the page where storage is full, and say that they are not kept', () => {
    const store = openTab();
    add(store, A);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    add(store, B);
    expect(store.getState().kept).toBe(false);
    expect(choices(store)).toEqual([A, B]);
    store.change((all) => withoutChoice(all, A));
    expect(choices(store)).toEqual([B]);
  });

  it('go on in the page where storage is not allowed at all', () => {
    for (const what of ['getItem', 'setItem'] as const)
      vi.spyOn(Storage.prototype, what).mockImplementation(() => {
        throw new DOMException('no', 'SecurityError');
      });
    const store = openTab();
    add(store, A);
    expect(choices(store)).toEqual([A]);
    expect(store.getState()).toMatchObject({ kept: false, damaged: false });
  });

  it('come back after damage from what was there before the last change, and the damaged text stays', () => {
    const store = openTab();
    add(store, A);
    add(store, B);
    const damaged = localStorage.getItem('shortlists')!.slice(0, 120);
    localStorage.setItem('shortlists', damaged);
    const next = openTab();
    expect(choices(next)).toContainEqual(A);
    expect(next.getState().damaged).toBe(true);
    add(next, B);
    expect(localStorage.getItem('shortlists-damaged')).toBe(damaged);
    expect(openTab().getState().damaged).toBe(false);
  });

  it('are none the fewer for a tab that meets damage while it is open', () => {
    const store = openTab();
    add(store, A);
    localStorage.setItem('shortlists', '{');
    add(store, B);
    expect(choices(store)).toEqual([A, B]);
    expect(choices(openTab())).toEqual([A, B]);
  });

  it('take what a file brings', () => {
    const store = openTab();
    add(store, A);
    store.add([{ id: 'other', name: 'Diaz', items: [{ choice: B, note: 'x' }] }]);
    expect(store.getState().all.lists.map(({ name }) => name)).toEqual(['', 'Diaz']);
    store.undo();
    expect(store.getState().all.lists).toHaveLength(1);
  });

  it('stay as they are where another tab writes what this page cannot read', () => {
    const store = openTab();
    add(store, A);
    const newer = localStorage.getItem('shortlists')!.replace('"version": 1', '"version": 2');
    localStorage.setItem('shortlists', newer);
    tellOthers();
    expect(choices(store)).toEqual([A]);
    add(store, B);
    expect(localStorage.getItem('shortlists-damaged')).toBe(newer);
  });

  it('of a thousand damages lose nothing: what cannot be read stays aside, and the page goes on', () => {
    const first = openTab();
    add(first, A);
    add(first, B);
    const [whole, before] = [localStorage.getItem('shortlists')!, localStorage.getItem('shortlists-before')!];
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(80),
        fc.string({ unit: 'grapheme-ascii', maxLength: 5 }),
        (at, cut, put) => {
          const damaged = whole.slice(0, at) + put + whole.slice(at + cut);
          localStorage.setItem('shortlists', damaged);
          localStorage.setItem('shortlists-before', before);
          localStorage.removeItem('shortlists-damaged');
          const store = createShortlistStore();
          if (store.getState().damaged) expect(store.damagedText()).toBe(damaged);
          else expect(choices(store)).toEqual([A, B]);
          // What was there before the last change is never gone.
          expect(choices(store)).toContainEqual(A);
          add(store, B);
          expect(choices(store)).toContainEqual(B);
          store.close();
        },
      ),
      { numRuns: 1000, seed: 22 },
    );
  });
});
