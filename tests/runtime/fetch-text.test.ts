import { afterEach, expect, test, vi } from 'vitest';
import { describeFault, fetchText } from '../../src/runtime/load-fault.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser with or without a network, and what it keeps. */
function browser({ online, kept = [] }: { online: boolean; kept?: readonly string[] }) {
  const fetched: string[] = [];
  vi.stubGlobal('navigator', { onLine: online });
  vi.stubGlobal('caches', {
    match: async (url: string) => (kept.includes(url) ? new Response('kept') : undefined),
  });
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    return new Response('the file');
  });
  return fetched;
}

const faultOf = async (url: string) => describeFault(await fetchText(url).catch((cause: unknown) => cause));

test('without a network what is not kept is not asked for, and said to be out of reach', async () => {
  const fetched = browser({ online: false });
  expect(await faultOf('/data/a.txt')).toMatchObject({
    what: 'You are offline, and this part is not saved on your device.',
  });
  expect(fetched).toEqual([]);
});

test('without a network what is kept is read all the same', async () => {
  browser({ online: false, kept: ['/data/a.txt'] });
  expect(await fetchText('/data/a.txt')).toBe('the file');
});

test('with a network every file is asked for, kept or not', async () => {
  const fetched = browser({ online: true });
  await fetchText('/data/a.txt');
  expect(fetched).toEqual(['/data/a.txt']);
});

test('an answer that is not the file is told with its number', async () => {
  browser({ online: true });
  vi.stubGlobal('fetch', async () => new Response('gone', { status: 404 }));
  expect((await faultOf('/data/a.txt')).what).toContain('404');
});
