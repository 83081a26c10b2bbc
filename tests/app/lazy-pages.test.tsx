import { afterEach, expect, test, vi } from 'vitest';
import { lazyPages, loadLazyPages } from '../../src/app/lazy-pages.ts';
import { shortlistCode } from '../../src/domain-ui/shortlist/shortlist-code.ts';

afterEach(() => vi.restoreAllMocks());

test('the pages are asked for one by one, each when its turn comes', async () => {
  const happened: string[] = [];
  const parts = { shortlistCode, ...lazyPages };
  for (const [name, part] of Object.entries(parts))
    vi.spyOn(part, 'load').mockImplementation(async () => void happened.push(name));
  await loadLazyPages(async () => void happened.push('turn'));
  expect(happened).toEqual(Object.keys(parts).flatMap((name) => ['turn', name]));
});
