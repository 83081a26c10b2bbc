import { afterEach, expect, test, vi } from 'vitest';
import { seal } from '../../src/data/envelope.ts';
import { countKept, keepFile, renewKept } from '../../src/runtime/kept-files.ts';

const AT = 'https://host/data';

afterEach(() => vi.unstubAllGlobals());

/** A device that keeps some files, and a host that has others. */
function device(kept: readonly string[], host: Readonly<Record<string, string>>) {
  const files = new Map(kept.map((url) => [url, 'kept']));
  vi.stubGlobal('caches', {
    open: async () => ({
      keys: async () => [...files.keys()].map((url) => ({ url })),
      match: async (url: string) => files.get(url),
      delete: async ({ url }: { url: string }) => files.delete(url),
      put: async (url: string, response: Response) => void files.set(url, await response.text()),
    }),
  });
  vi.stubGlobal('fetch', async (url: string) => {
    if (host[url] === 'down') throw new TypeError('no network');
    return host[url] === undefined ? new Response('', { status: 404 }) : new Response(host[url]);
  });
  return () => [...files.keys()].sort();
}

const sealed = (version: string) => seal('occupation profile', version, '{}');

test('files are counted by part, of the version that is asked for alone', async () => {
  device(
    [`${AT}/b/profile/1.txt`, `${AT}/b/profile/2.txt`, `${AT}/b/pay/1.txt`, `${AT}/a/profile/1.txt`],
    {},
  );
  expect(await countKept('b')).toMatchObject({ profile: 2, pay: 1, reverse: 0 });
});

test('only a whole file of the version in its address is kept', async () => {
  const kept = device([], {
    [`${AT}/b/pay/1.txt`]: sealed('b'),
    [`${AT}/b/jobs/5.txt`]: sealed('b army-25'),
    [`${AT}/b/pay/2.txt`]: sealed('a'),
    [`${AT}/b/pay/3.txt`]: sealed('b').slice(0, -1),
    [`${AT}/b/pay/4.txt`]: '<!doctype html>',
  });
  const { signal } = new AbortController();
  await keepFile(`${AT}/b/pay/1.txt`, 'b', signal);
  for (const name of [2, 3, 4])
    await expect(keepFile(`${AT}/b/pay/${name}.txt`, 'b', signal)).rejects.toThrow();
  await keepFile(`${AT}/b/jobs/5.txt`, 'b', signal);
  expect(kept()).toEqual([`${AT}/b/jobs/5.txt`, `${AT}/b/pay/1.txt`]);
});

test('what was kept of an older version comes anew, and goes where it has no successor', async () => {
  const kept = device([`${AT}/a/profile/1.txt`, `${AT}/a/profile/2.txt`, `${AT}/b/profile/3.txt`], {
    [`${AT}/b/profile/1.txt`]: sealed('b'),
  });
  await renewKept('b');
  expect(kept()).toEqual([`${AT}/b/profile/1.txt`, `${AT}/b/profile/3.txt`]);
});

test('without a network what was kept of an older version stays', async () => {
  const kept = device([`${AT}/a/profile/1.txt`], { [`${AT}/b/profile/1.txt`]: 'down' });
  await expect(renewKept('b')).rejects.toThrow();
  expect(kept()).toEqual([`${AT}/a/profile/1.txt`]);
});
