import { expect, test, vi } from 'vitest';
import { createQuestions } from '../../src/runtime/create-questions.ts';
import { createEngineClient } from '../../src/runtime/engine-client.ts';
import { engineFiles } from '../fixtures/engine-files.ts';
import { inPagePort } from '../fixtures/in-page-port.ts';

const FILES = engineFiles();

test('what part of the data answered is asked again once all of it is there', async () => {
  const engine = createEngineClient(() => inPagePort(), FILES);
  const { military } = createQuestions(engine);
  const seen: boolean[] = [];
  military.subscribe(({ answered }) => {
    if (answered) seen.push(answered.answer.complete);
  });
  engine.start('the index');
  military.ask({ text: 'cook' });
  await vi.waitFor(() => expect(military.getState().answered?.answer.complete).toBe(true));
  expect(seen[0]).toBe(false);
});
