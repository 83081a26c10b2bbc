import { afterEach, expect, test, vi } from 'vitest';
import { DataFileError } from '../../src/data/data-file-error.ts';
import { fetchText, readWhole } from '../../src/runtime/fetch-text.ts';
import { describeFault } from '../../src/runtime/load-fault.ts';

afterEach(() => {
  vi.useRealTimers();
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

test('a page in place of a file is no file, whatever the host says of it', async () => {
  browser({ online: true });
  vi.stubGlobal('fetch', async () => new Response('\n<!doctype html><title>Home</title>'));
  expect(await faultOf('/data/a.txt')).toMatchObject({ mayBeGone: true, needsReload: false });
});

/** A device that keeps one copy, as the Cache Storage of a browser does. */
function device(copy: string) {
  const kept = new Map([['/data/a.txt', new Response(copy)]]);
  const cache = {
    keys: async (url: string) => (kept.has(url) ? [url] : []),
    match: async (url: string) => kept.get(url),
    delete: async (url: string) => kept.delete(url),
    put: async (url: string, response: Response) => void kept.set(url, response),
  };
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('caches', {
    keys: async () => ['kept'],
    open: async () => cache,
    match: async (url: string) => kept.get(url)?.clone(),
  });
  return kept;
}

test('a fresh copy comes past what the device keeps, and takes its place', async () => {
  const kept = device('damaged');
  vi.stubGlobal('fetch', async (url: string) => kept.get(url) ?? new Response('the file'));
  expect(await fetchText('/data/a.txt')).toBe('damaged');
  expect(await fetchText('/data/a.txt', true)).toBe('the file');
  expect(await kept.get('/data/a.txt')?.text()).toBe('the file');
});

test('where no fresh copy comes, what the device keeps stays', async () => {
  const kept = device('still good');
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('no network');
  });
  await expect(fetchText('/data/a.txt', true)).rejects.toThrow('no network');
  expect(await kept.get('/data/a.txt')?.text()).toBe('still good');
});

test('where storage is blocked a fresh copy comes all the same', async () => {
  vi.spyOn(console, 'info').mockImplementationOnce(() => {});
  browser({ online: true });
  vi.stubGlobal('caches', {
    keys: async () => {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  expect(await fetchText('/data/a.txt', true)).toBe('the file');
});

/** A host that sends some pieces, one every so many milliseconds, and then nothing more. */
function stallingHost(pieces: readonly string[], everyMs: number) {
  vi.useFakeTimers();
  browser({ online: true });
  vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
    const stalls = () =>
      new Promise<never>((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    const left = [...pieces];
    if (left.length === 0) return stalls();
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const piece = left.shift();
        if (piece === undefined) return stalls();
        await new Promise((resolve) => setTimeout(resolve, everyMs));
        controller.enqueue(new TextEncoder().encode(piece));
        if (piece === 'the end') controller.close();
      },
    });
    return new Response(body);
  });
}

test.each([[[]], [['a part']]])(
  'a host that sends %j and then nothing is given up after 20 seconds',
  async (pieces) => {
    stallingHost(pieces, 1000);
    const fault = faultOf('/data/a.txt');
    await vi.advanceTimersByTimeAsync(22_000);
    expect((await fault).what).toBe('The data stopped arriving.');
  },
);

test('a slow line is waited for as long as something comes', async () => {
  stallingHost(['1 ', '2 ', '3 ', 'the end'], 15_000);
  const text = fetchText('/data/a.txt');
  await vi.advanceTimersByTimeAsync(61_000);
  expect(await text).toBe('1 2 3 the end');
});

test('what proves to be damaged is read once more from a fresh copy, other faults are not', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
  const damaged = vi.fn(async (again: boolean) => {
    if (!again) throw new DataFileError('profile', 'checksum');
    return 'whole';
  });
  expect(await readWhole(damaged, false)).toBe('whole');
  expect(damaged.mock.calls).toEqual([[false], [true]]);
  const gone = vi.fn(async () => {
    throw new TypeError('no network');
  });
  await expect(readWhole(gone, false)).rejects.toThrow('no network');
  expect(gone).toHaveBeenCalledTimes(1);
});
