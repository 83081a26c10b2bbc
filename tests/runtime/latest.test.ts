import { beforeEach, expect, test, vi } from 'vitest';
import { createLatest } from '../../src/runtime/latest.ts';
import { FaultError } from '../../src/runtime/load-fault.ts';

beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
});

/** A service whose answers come when the test says so. */
function slowService() {
  const asked: { question: string; resolve: (answer: string) => void; reject: (error: Error) => void }[] = [];
  const latest = createLatest(
    (question: string) =>
      new Promise<string>((resolve, reject) => {
        asked.push({ question, resolve, reject });
      }),
  );
  return { asked, latest };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('of the questions that come while one is answered only the last is asked', async () => {
  const { asked, latest } = slowService();
  for (const question of ['c', 'co', 'com']) latest.ask(question);
  expect(asked.map(({ question }) => question)).toEqual(['c']);
  asked[0]!.resolve('answer to c');
  await settled();
  expect(asked.map(({ question }) => question)).toEqual(['c', 'com']);
  asked[1]!.resolve('answer to com');
  await settled();
  expect(latest.getState().answered).toEqual({ question: 'com', answer: 'answer to com' });
  expect(asked).toHaveLength(2);
});

test('an answer that comes when nothing is asked any more is not shown', async () => {
  const { asked, latest } = slowService();
  latest.ask('cook');
  latest.ask(undefined);
  asked[0]!.resolve('answer to cook');
  await settled();
  expect(latest.getState().answered).toBeUndefined();
});

test('a failure is told, its cause can be read in the console, and trying again asks the same', async () => {
  const { asked, latest } = slowService();
  latest.ask('cook');
  const cause = new Error('no network');
  asked[0]!.reject(cause);
  await settled();
  expect(latest.getState()).toMatchObject({
    question: 'cook',
    fault: { what: 'The data could not be loaded.' },
  });
  expect(console.info).toHaveBeenCalledWith(expect.any(String), cause);
  latest.again();
  expect(latest.getState().fault).toBeUndefined();
  asked[1]!.resolve('answer');
  await settled();
  expect(latest.getState()).toMatchObject({
    answered: { question: 'cook', answer: 'answer' },
    fault: undefined,
  });
});

test('a failure of an older question does not stop the newer one', async () => {
  const { asked, latest } = slowService();
  latest.ask('coo');
  latest.ask('cook');
  asked[0]!.reject(new Error('no network'));
  await settled();
  expect(asked[1]!.question).toBe('cook');
  expect(latest.getState().fault).toBeUndefined();
});

test('while it waits to be ready, too, only the last question is kept', async () => {
  let free = () => {};
  const answer = vi.fn(async (question: string) => `answer to ${question}`);
  const latest = createLatest(answer, () => new Promise<void>((resolve) => (free = resolve)));
  latest.ask('c');
  latest.ask('co');
  free();
  await settled();
  expect(answer).toHaveBeenCalledExactlyOnceWith('co');
  latest.ask('cop');
  latest.ask(undefined);
  free();
  await settled();
  expect(answer).toHaveBeenCalledTimes(1);
});

test('what did not come is said at once, though another question is asked by then', async () => {
  const fault = { what: 'The search could not start.', advice: '', needsReload: false, mayBeGone: true };
  let fail = () => {};
  const latest = createLatest<string, string>((question) =>
    question === 'first'
      ? new Promise((_, reject) => {
          fail = () => reject(new FaultError(fault));
        })
      : new Promise(() => {}),
  );
  latest.ask('first');
  latest.ask('second');
  fail();
  await vi.waitFor(() => expect(latest.getState().fault).toEqual(fault));
});
