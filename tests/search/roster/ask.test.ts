import { expect, test, vi } from 'vitest';
import { createAsking } from '../../../src/search/roster/ask.ts';
import { smallRoster } from '../../fixtures/small-roster.ts';

const { engine, idOf } = smallRoster();

test('the same question is put to the search but once', () => {
  const military = vi.fn(engine.military);
  const ask = createAsking({ military });
  const first = ask({ text: '25B', branch: 'Army' });
  expect(ask({ text: '25B', branch: 'Army' })).toBe(first);
  ask({ text: '25B' });
  expect(military).toHaveBeenCalledTimes(2);
});

test('an answer says what the text names beside the job', () => {
  const asked = createAsking(engine)({ text: '25B, Army' });
  expect(asked).toMatchObject({ branch: 'Army', coded: true, jobs: 1, read: { code: '25B' } });
  expect(asked.results[0]).toMatchObject({ specialty: idOf('Army', '25B'), rung: 0 });
});

test('a text without a job says so', () => {
  expect(createAsking(engine)({ text: 'Army' }).noJob).toBe(true);
});
