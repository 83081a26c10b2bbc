import { expect, test } from 'vitest';
import { NO_JOB_KINDS } from '../../../src/domain/no-job.ts';
import { noJobWords } from '../../../src/language/english/no-job.ts';

test('each kind of code that names no job has a sentence of its own, without its full stop', () => {
  const all = NO_JOB_KINDS.map(noJobWords);
  expect(new Set(all).size).toBe(NO_JOB_KINDS.length);
  for (const words of all) expect(words).toMatch(/^(?:It|The service) [^.]+$/);
});
