import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEngineClient } from '../../src/runtime/engine-client.ts';
import type { EngineAsk, EngineReply } from '../../src/runtime/engine-messages.ts';
import type { EnginePort } from '../../src/runtime/engine-port.ts';
import { createEngine } from '../../src/search/engine.ts';
import { engineFiles } from '../fixtures/engine-files.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';

const FILES = engineFiles();
const fault = { what: 'The list of lay titles is damaged.', advice: 'Try again.', needsReload: false };
const settled = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  // Else what no test answers is given up a minute later, in the midst of another file.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(console, 'info').mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** A worker that notes what it is asked, and answers and breaks on demand. */
function worker() {
  const asked: EngineAsk[] = [];
  let connections = 0;
  let onMessage = (_: { data: EngineReply }) => {};
  let onError = (_: unknown) => {};
  const connect = (): EnginePort => {
    connections++;
    return {
      postMessage: (ask) => asked.push(ask),
      addEventListener: ((type: string, listener: typeof onMessage) => {
        if (type === 'message') onMessage = listener;
        else onError = listener as typeof onError;
      }) as EnginePort['addEventListener'],
    };
  };
  return {
    asked,
    client: createEngineClient(connect, FILES),
    reply: (data: EngineReply) => onMessage({ data }),
    break: () => onError(new Error('out of memory')),
    connections: () => connections,
  };
}

const NO_FACTS = { specialties: [], titles: [], occupations: [], further: [] };
const answer = () => createEngine({ index: smallCrosswalk() }).military({ text: '68W' });

test('questions wait for the index, and are asked in their order after it', async () => {
  const { client, asked, connections } = worker();
  void client.military({ text: '68' });
  void client.military({ text: '68W' });
  expect(connections()).toBe(0);
  client.start('the index');
  expect(asked).toEqual([
    { kind: 'start', index: 'the index', files: FILES },
    { kind: 'military', id: 1, query: { text: '68' } },
    { kind: 'military', id: 2, query: { text: '68W' } },
  ]);
  expect(connections()).toBe(1);
});

test('the host may be told where the index is, and again after it broke', async () => {
  const { client, asked, break: breakDown } = worker();
  client.wake();
  client.startFrom('http://host/index.txt');
  const start = { kind: 'fetch', url: 'http://host/index.txt', files: FILES };
  expect(asked).toEqual([start]);
  breakDown();
  void client.military({ text: '68W' });
  expect(asked).toEqual([start, start, { kind: 'military', id: 1, query: { text: '68W' } }]);
});

test('it may be woken before the index is there, and hears of it later', () => {
  const { client, asked, connections } = worker();
  client.wake();
  client.wake();
  expect(connections()).toBe(1);
  void client.military({ text: '68W' });
  expect(asked).toEqual([]);
  client.start('the index');
  expect(asked).toEqual([
    { kind: 'start', index: 'the index', files: FILES },
    { kind: 'military', id: 1, query: { text: '68W' } },
  ]);
  expect(connections()).toBe(1);
});

test('each answer goes to its own question, whatever the order in which they come', async () => {
  const { client, reply } = worker();
  client.start('the index');
  const first = client.military({ text: '68' });
  const second = client.military({ text: '68W' });
  reply({ kind: 'military', id: 2, answer: answer(), facts: NO_FACTS, complete: true });
  reply({ kind: 'military', id: 1, answer: answer(), facts: NO_FACTS, complete: false });
  expect(await second).toMatchObject({ complete: true });
  expect(await first).toMatchObject({ complete: false });
});

test('the rest of the data is asked for once, and only after something was typed', async () => {
  const { client, asked, reply } = worker();
  client.start('the index');
  const nothing = client.military({ text: '  ' });
  reply({ kind: 'military', id: 1, answer: answer(), facts: NO_FACTS, complete: false });
  await nothing;
  expect(client.rest.getState().status).toBe('idle');
  const something = client.military({ text: 'cook' });
  reply({ kind: 'military', id: 2, answer: answer(), facts: NO_FACTS, complete: false });
  await something;
  client.loadRest();
  expect(client.rest.getState().status).toBe('loading');
  expect(asked.filter(({ kind }) => kind === 'complete')).toEqual([{ kind: 'complete', id: 3 }]);
  reply({ kind: 'complete', id: 3 });
  await settled();
  expect(client.rest.getState().status).toBe('ready');
});

test('data that cannot be loaded rejects the question, says why, and may be tried again', async () => {
  const { client, reply, asked } = worker();
  client.start('the index');
  const cook = client.occupations({ text: 'cook' });
  reply({ kind: 'failed', id: 1, fault });
  reply({ kind: 'failed', id: 2, fault });
  await expect(cook).rejects.toMatchObject({ fault });
  await settled();
  expect(client.rest.getState()).toEqual({ status: 'failed', fault });
  client.loadRest();
  expect(client.rest.getState().status).toBe('loading');
  expect(asked.at(-1)).toEqual({ kind: 'complete', id: 3 });
});

test('a search that breaks says so, and is no fault of the data', async () => {
  const { client, reply } = worker();
  client.start('the index');
  client.loadRest();
  reply({ kind: 'complete', id: 1 });
  await settled();
  const cook = client.occupations({ text: 'cook' });
  reply({ kind: 'broke', id: 2, message: 'x is undefined' });
  const broken = await cook.catch((cause: unknown) => cause);
  expect(broken).toMatchObject({ fault: { what: 'Search failed on these words.' } });
  expect(String((broken as { fault: { advice: string } }).fault.advice)).toContain('x is undefined');
  expect(client.rest.getState().status).toBe('ready');
});

test('when the worker never comes, whatever was asked fails, and the next question starts another with the same index', async () => {
  const { client, asked, connections, ...port } = worker();
  client.start('the index');
  const cook = client.military({ text: 'cook' });
  port.break();
  await expect(cook).rejects.toMatchObject({ fault: { what: 'The search could not start.' } });
  void client.military({ text: 'cook' });
  expect(connections()).toBe(2);
  expect(asked.slice(-2)).toEqual([
    { kind: 'start', index: 'the index', files: FILES },
    { kind: 'military', id: 2, query: { text: 'cook' } },
  ]);
});

test('where the browser allows no worker, the page goes on, and each question says that the search could not start', async () => {
  const forbidden = createEngineClient(() => {
    throw new DOMException('not here', 'SecurityError');
  }, FILES);
  expect(() => forbidden.wake()).not.toThrow();
  const early = forbidden.military({ text: 'cook' });
  forbidden.start('the index');
  const fault = { fault: { what: 'The search could not start.' } };
  await expect(early).rejects.toMatchObject(fault);
  await expect(forbidden.military({ text: 'cook' })).rejects.toMatchObject(fault);
});

/** A worker that has answered once. */
async function answeredOnce() {
  const at = worker();
  at.client.start('the index');
  const first = at.client.military({ text: '68W' });
  at.reply({ kind: 'military', id: 1, answer: answer(), facts: NO_FACTS, complete: false });
  await first;
  return at;
}

test('when a worker breaks that has answered before, another is asked the same once', async () => {
  const { client, asked, connections, ...port } = await answeredOnce();
  const cook = client.military({ text: 'cook' });
  port.break();
  expect(connections()).toBe(2);
  expect(asked.at(-1)).toEqual({ kind: 'military', id: 2, query: { text: 'cook' } });
  port.break();
  await expect(cook).rejects.toMatchObject({ fault: { what: 'Search failed on these words.' } });
  expect(connections()).toBe(2);
});

test('a worker that ends without a word is asked whether it is there, and replaced', async () => {
  const { client, asked, connections, ...port } = await answeredOnce();
  const cook = client.military({ text: 'cook' });
  vi.advanceTimersByTime(15_000);
  expect(asked.at(-1)).toEqual({ kind: 'ping' });
  // It was only busy.
  port.reply({ kind: 'pong', id: 0 });
  vi.advanceTimersByTime(15_000);
  expect(connections()).toBe(1);
  vi.advanceTimersByTime(15_000);
  expect(connections()).toBe(2);
  port.reply({ kind: 'military', id: 2, answer: answer(), facts: NO_FACTS, complete: false });
  expect(await cook).toMatchObject({ complete: false });
  vi.advanceTimersByTime(100_000);
  expect(connections()).toBe(2);
});

test('a worker whose code never arrives is given up after a minute', async () => {
  const { client } = worker();
  client.start('the index');
  const cook = client.military({ text: 'cook' });
  vi.advanceTimersByTime(61_000);
  await expect(cook).rejects.toMatchObject({ fault: { what: 'The search could not start.' } });
});

test('after a break the rest of the data counts as not there', async () => {
  const { client, ...port } = worker();
  client.start('the index');
  client.loadRest();
  port.reply({ kind: 'complete', id: 1 });
  await settled();
  port.break();
  expect(client.rest.getState().status).toBe('idle');
});

test('a fresh index, whose host has no more than that, lets the rest be asked for again', async () => {
  const { client, reply } = worker();
  client.start('the index');
  client.loadRest();
  reply({ kind: 'complete', id: 1 });
  await settled();
  expect(client.rest.getState().status).toBe('ready');
  client.start('a fresh index');
  const asked = client.military({ text: '68W' });
  reply({ kind: 'military', id: 2, answer: answer(), facts: NO_FACTS, complete: false });
  await asked;
  expect(client.rest.getState().status).not.toBe('ready');
});
