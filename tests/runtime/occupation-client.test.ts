import { expect, test } from 'vitest';
import { createOccupationClient, type OccupationPort } from '../../src/runtime/occupation-client.ts';
import type { OccupationAsk, OccupationReply } from '../../src/runtime/occupation-messages.ts';

const fault = { what: 'The list of lay titles is damaged.', advice: 'Try again.', needsReload: false };
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A worker that notes what it is asked, and answers and breaks on demand. */
function worker() {
  const asked: OccupationAsk[] = [];
  let started = 0;
  let onMessage = (_: { data: OccupationReply }) => {};
  let onError = () => {};
  const client = createOccupationClient((): OccupationPort => {
    started++;
    return {
      postMessage: (ask) => asked.push(ask),
      addEventListener: ((type: string, listener: typeof onMessage) => {
        if (type === 'message') onMessage = listener;
        else onError = listener as typeof onError;
      }) as OccupationPort['addEventListener'],
    };
  });
  return {
    asked,
    client,
    reply: (data: OccupationReply) => onMessage({ data }),
    break: () => onError(),
    started: () => started,
  };
}

test('nothing starts before the first question, and loading is asked for once', async () => {
  const { asked, client, started, reply } = worker();
  expect(started()).toBe(0);
  client.load();
  await settled();
  client.load();
  expect(asked).toEqual([{ kind: 'load', id: 1 }]);
  expect(client.state.getState().data).toBe('loading');
  reply({ kind: 'loaded', id: 1 });
  client.load();
  expect(client.state.getState().data).toBe('ready');
  expect(asked).toHaveLength(1);
});

test('a search that fails rejects, says why, and loading may be tried again', async () => {
  const { asked, client, reply } = worker();
  const answer = client.search({ text: 'cook' });
  reply({ kind: 'failed', id: 1, fault });
  await expect(answer).rejects.toThrow('The list of lay titles is damaged.');
  await settled();
  expect(client.state.getState()).toMatchObject({ data: 'failed', fault });
  client.load();
  await settled();
  expect(asked.at(-1)).toEqual({ kind: 'load', id: 2 });
  expect(client.state.getState()).toMatchObject({ data: 'loading', fault: undefined });
});

test('when the worker breaks, whatever was asked fails, and the next question starts another', async () => {
  const { client, started, ...port } = worker();
  const answer = client.search({ text: 'cook' });
  client.related(['cook']);
  await settled();
  expect(client.state.getState().looking).toBe(true);
  port.break();
  await expect(answer).rejects.toThrow();
  expect(client.state.getState()).toMatchObject({ data: 'failed', looking: false });
  void client.search({ text: 'cook' });
  expect(started()).toBe(2);
});
