import { expect, test, vi } from 'vitest';
import { createIndexStore } from '../../src/runtime/index-store.ts';
import { createIndexText } from '../../src/runtime/index-text.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';

test('once the index is there, all that is made of it is too', async () => {
  const store = createIndexStore({
    text: createIndexText(
      async () => 'the index',
      () => {},
    ),
    fetchRetired: async () => 'the retired jobs',
    makeIndex: async () => smallCrosswalk(),
  });
  await store.load();
  const state = store.getState();
  if (state.status !== 'ready') throw new Error('The index did not load.');
  const { lookup, soc } = state.value;
  expect(lookup.occupation('15-1212.00')?.title).toBe('Information Security Analysts');
  expect(soc.node('15-0000')?.group.level).toBe('major');
});

test('the engine hears of the text before the page decodes it', async () => {
  const order: string[] = [];
  const onText = vi.fn(() => order.push('engine'));
  const store = createIndexStore({
    text: createIndexText(async () => 'the index', onText),
    fetchRetired: async () => 'the retired jobs',
    makeIndex: async () => {
      order.push('page');
      return smallCrosswalk();
    },
  });
  await store.load();
  expect(onText).toHaveBeenCalledExactlyOnceWith('the index', false);
  expect(order).toEqual(['engine', 'page']);
});
