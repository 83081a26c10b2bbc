import { expect, test, vi } from 'vitest';
import { encodeDuties } from '../../src/data/duties-codec.ts';
import { encodeFurther } from '../../src/data/further-codec.ts';
import { encodeIdentifiers } from '../../src/data/identifier-codec.ts';
import { encodeIndex, encodeRetired } from '../../src/data/index-codec.ts';
import { encodeOccupationNames, encodeOccupationWords } from '../../src/data/occupation-texts.ts';
import { createEngineHost } from '../../src/runtime/engine-host.ts';
import type { EngineReply } from '../../src/runtime/engine-messages.ts';
import { createEngine } from '../../src/search/engine.ts';
import { engineFiles } from '../fixtures/engine-files.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';
import { smallDuties } from '../fixtures/small-duties.ts';
import { smallOccupationNames, smallOccupationWords } from '../fixtures/small-occupation-texts.ts';

const VERSION = smallCrosswalk().version;
const FILES = engineFiles(VERSION);
const INDEX = encodeIndex(smallCrosswalk());
const TEXTS: Readonly<Record<string, string>> = {
  r: encodeRetired(smallCrosswalk()),
  i: encodeIdentifiers(
    [{ branches: ['Army'], code: 'Q7', kind: 'skill identifier', title: 'Diver', occupations: [] }],
    VERSION,
  ),
  l: encodeOccupationNames(smallOccupationNames(), VERSION),
  w: encodeOccupationWords(smallOccupationWords(), VERSION),
  d: encodeDuties(smallDuties(), VERSION),
  f: encodeFurther(
    smallCrosswalk().specialties.map(({ code }) => (code === '68W' ? ['15-1212.00'] : [])),
    VERSION,
  ),
};

/** A host whose files are fetched when the test says so. */
function host(texts: () => Readonly<Record<string, string>> = () => TEXTS) {
  const replies: EngineReply[] = [];
  const fetched: { url: string; again: boolean }[] = [];
  const take = createEngineHost({
    fetchText: async (url, again) => {
      fetched.push({ url, again });
      const text = texts()[url];
      if (text === undefined) throw new TypeError('no network');
      return text;
    },
    reply: (reply) => replies.push(reply),
    later: () => {},
  });
  /** Waits until so many answers have come. */
  const answers = (count: number) => vi.waitFor(() => expect(replies).toHaveLength(count), 10_000);
  return { take, replies, fetched, answers };
}

test('a military question is answered from the index alone, and says that more may come', async () => {
  const { take, replies, fetched, answers } = host();
  take({ kind: 'start', index: INDEX, files: FILES });
  take({ kind: 'military', id: 1, query: { text: '68W' } });
  await answers(1);
  const answer = createEngine({ index: smallCrosswalk() }).military({ text: '68W' });
  expect(replies).toMatchObject([{ kind: 'military', id: 1, complete: false, answer }]);
  expect(fetched).toEqual([]);
});

test('once all data is there, military questions are answered with it', async () => {
  const { take, replies, answers } = host();
  take({ kind: 'start', index: INDEX, files: FILES });
  take({ kind: 'complete', id: 1 });
  await answers(1);
  take({ kind: 'military', id: 2, query: { text: 'Q7' } });
  await answers(2);
  expect(replies[0]).toEqual({ kind: 'complete', id: 1 });
  expect(replies[1]).toMatchObject({ complete: true, answer: { recognised: [{ code: 'Q7' }] } });
});

test('occupations wait for their data, which is fetched once', async () => {
  const { take, replies, fetched, answers } = host();
  take({ kind: 'start', index: INDEX, files: FILES });
  take({ kind: 'occupations', id: 1, query: { text: 'virus technician' } });
  take({ kind: 'occupations', id: 2, query: { text: 'paramedic' } });
  await answers(2);
  expect(replies.map(({ kind, id }) => [kind, id])).toEqual([
    ['occupations', 1],
    ['occupations', 2],
  ]);
  expect(fetched.map(({ url }) => url)).toEqual(['f', 'r', 'i', 'l', 'w', 'd']);
});

test('a part that is damaged is asked for once more, past every cache, and then named', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
  let texts: Readonly<Record<string, string>> = { ...TEXTS, l: `${TEXTS.l} and more` };
  const { take, replies, fetched, answers } = host(() => texts);
  take({ kind: 'start', index: INDEX, files: FILES });
  take({ kind: 'occupations', id: 1, query: { text: 'paramedic' } });
  await answers(1);
  expect(replies[0]).toMatchObject({ kind: 'failed', fault: { what: 'Part of the data is damaged.' } });
  expect(fetched.filter(({ again }) => again)).toEqual([{ url: 'l', again: true }]);
  texts = TEXTS;
  take({ kind: 'occupations', id: 2, query: { text: 'paramedic' } });
  await answers(2);
  expect(replies[1]).toMatchObject({ kind: 'occupations', id: 2 });
  expect(fetched.slice(7).map(({ again }) => again)).toEqual(Array(6).fill(true));
});

test.each(['r', 'i', 'l', 'w', 'd', 'f'])('a damaged copy of the part %s heals by itself', async (part) => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
  let asked = 0;
  const { take, replies, answers } = host(() => ({
    ...TEXTS,
    // Asked for first, it is what the device keeps.
    get [part]() {
      return asked++ === 0 ? `${TEXTS[part]} and more` : TEXTS[part]!;
    },
  }));
  take({ kind: 'start', index: INDEX, files: FILES });
  take({ kind: 'complete', id: 1 });
  await answers(1);
  expect(replies[0]).toEqual({ kind: 'complete', id: 1 });
});

test('an index that cannot be read is fetched anew', async () => {
  const { take, replies, fetched, answers } = host(() => ({ ...TEXTS, x: INDEX }));
  take({ kind: 'start', index: INDEX.slice(0, -5), files: FILES });
  take({ kind: 'military', id: 1, query: { text: '68W' } });
  await answers(1);
  expect(replies[0]).toMatchObject({ kind: 'military', id: 1 });
  expect(fetched).toEqual([{ url: 'x', again: true }]);
});

test('an index of which no copy can be read is named with the question', async () => {
  const { take, replies, answers } = host(() => ({ ...TEXTS, x: INDEX.slice(0, -5) }));
  take({ kind: 'start', index: INDEX.slice(0, -5), files: FILES });
  take({ kind: 'military', id: 1, query: { text: '68W' } });
  await answers(1);
  expect(replies[0]).toMatchObject({
    kind: 'failed',
    fault: { what: 'Part of the data did not arrive in full.' },
  });
});

test('a question on which the search breaks is told apart from a fault of the data', async () => {
  const { take, replies, fetched, answers } = host();
  take({ kind: 'start', index: INDEX, files: FILES });
  take({ kind: 'complete', id: 1 });
  await answers(1);
  // No page asks so; it stands for any fault of the search itself.
  take({ kind: 'occupations', id: 2, query: { text: undefined as unknown as string } });
  await answers(2);
  expect(replies[1]).toMatchObject({ kind: 'broke', id: 2 });
  expect(fetched).toHaveLength(6);
});

test('a fresh index begins anew', async () => {
  const { take, replies, answers } = host();
  take({ kind: 'start', index: 'damaged', files: FILES });
  take({ kind: 'start', index: INDEX, files: FILES });
  take({ kind: 'military', id: 1, query: { text: '68W' } });
  await answers(1);
  expect(replies[0]).toMatchObject({ kind: 'military', complete: false });
});

test('with an answer comes what there is to show of it, and no more', async () => {
  const { take, replies, answers } = host();
  take({ kind: 'start', index: INDEX, files: FILES });
  take({ kind: 'complete', id: 1 });
  await answers(1);
  take({ kind: 'military', id: 2, query: { text: '68W' } });
  take({ kind: 'occupations', id: 3, query: { text: 'paramedic' } });
  await answers(3);
  expect(replies[1]).toMatchObject({
    facts: { specialties: [{ code: '68W' }], further: [[expect.any(Number), ['15-1212.00']]] },
  });
  expect(replies[2]).toMatchObject({ facts: { specialties: [], titles: [] } });
});

test('the further occupations are done without where their list is damaged', async () => {
  vi.spyOn(console, 'info').mockImplementationOnce(() => {});
  const { take, replies, answers } = host(() => ({ ...TEXTS, f: 'damaged' }));
  take({ kind: 'start', index: INDEX, files: FILES });
  take({ kind: 'complete', id: 1 });
  await answers(1);
  take({ kind: 'military', id: 2, query: { text: '68W' } });
  await answers(2);
  expect(replies[1]).toMatchObject({ complete: true, facts: { further: [] } });
});

test('where no file arrives, the question is told so and nothing else breaks', async () => {
  const unheard = vi.fn();
  process.on('unhandledRejection', unheard);
  const { take, replies, answers } = host(() => ({}));
  take({ kind: 'start', index: INDEX, files: FILES });
  take({ kind: 'occupations', id: 1, query: { text: 'paramedic' } });
  await answers(1);
  await new Promise((resolve) => setTimeout(resolve, 10));
  process.off('unhandledRejection', unheard);
  expect(replies[0]).toMatchObject({ kind: 'failed', fault: { what: 'The data could not be loaded.' } });
  expect(unheard).not.toHaveBeenCalled();
});

test('a host that is told where the index is fetches it, and questions wait for it', async () => {
  const { take, replies, fetched, answers } = host(() => ({ ...TEXTS, index: INDEX }));
  take({ kind: 'fetch', url: 'index', files: FILES });
  take({ kind: 'military', id: 1, query: { text: '68W' } });
  await answers(1);
  expect(fetched).toEqual([{ url: 'index', again: false }]);
  expect(replies).toMatchObject([{ kind: 'military', id: 1, complete: false }]);
});

test('an index that the host cannot fetch is said, and one that is handed over later serves', async () => {
  const { take, replies, answers } = host();
  take({ kind: 'fetch', url: 'index', files: FILES });
  take({ kind: 'military', id: 1, query: { text: '68W' } });
  await answers(1);
  expect(replies).toMatchObject([{ kind: 'failed', id: 1 }]);
  take({ kind: 'start', index: INDEX, files: FILES });
  take({ kind: 'military', id: 2, query: { text: '68W' } });
  await answers(2);
  expect(replies[1]).toMatchObject({ kind: 'military', id: 2 });
});
