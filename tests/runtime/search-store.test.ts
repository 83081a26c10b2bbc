import { describe, expect, it, vi } from 'vitest';
import { EMPTY_REQUEST } from '../../src/runtime/search-request.ts';
import { createSearchStore } from '../../src/runtime/search-store.ts';

describe('the search store', () => {
  it('keeps quiet when a link asks for what is shown already', () => {
    const store = createSearchStore();
    const changed = vi.fn();
    store.subscribe(changed);
    store.follow({ ...EMPTY_REQUEST });
    expect(changed).not.toHaveBeenCalled();
    expect(store.getState()).toBe(store.getInitialState());
  });

  it('takes over a link that asks for something else', () => {
    const store = createSearchStore();
    store.follow({ ...EMPTY_REQUEST, text: '25B' });
    expect(store.getState()).toMatchObject({ text: '25B', change: 'url' });
  });

  it('notes that a link, and no longer typing, brought what it shows', () => {
    const store = createSearchStore();
    store.type('25B');
    store.follow({ ...EMPTY_REQUEST, text: '25B' });
    expect(store.getState().change).toBe('url');
  });
});
