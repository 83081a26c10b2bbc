import { expect, test } from 'vitest';
import type { Direction, Reason } from '../../../src/domain/direction.ts';
import { reasonWords, sourceWords, strengthWords } from '../../../src/language/english/directions.ts';
import { SAMPLE_RELEASES } from '../../fixtures/sample-releases.ts';

const titleOf = (code: string) => `title of ${code}`;

test.each<[Reason, string]>([
  [
    { kind: 'title-alike', branch: 'Navy', code: 'IT', title: 'Information Systems Technician' },
    'Navy IT Information Systems Technician officially leads here',
  ],
  [{ kind: 'dod-group', group: '101', title: 'Infantry, General' }, 'Others of its Defense Department group'],
  [{ kind: 'lay-title', title: 'Help Desk Technician' }, '“Help Desk Technician” is another title'],
  [{ kind: 'duties' }, 'much in common with the tasks'],
  [{ kind: 'related', occupation: '15-1232.00' }, 'O*NET relates it to title of 15-1232.00'],
  [{ kind: 'below', occupation: '15-1299.00' }, 'One of the specific jobs in title of 15-1299.00'],
  [{ kind: 'same-family', code: '1D731' }, 'another level (1D731) officially leads here'],
  [{ kind: 'carries-over', what: 'leading a team', missing: 'a licence' }, 'What to add: a licence'],
  [{ kind: 'listed-alike', source: 'va-equivalents' }, 'for this or a like job'],
])('%o has words', (reason, words) => {
  expect(reasonWords(reason, titleOf)).toContain(words);
});

test('what is missing is left unsaid where nothing is', () => {
  expect(reasonWords({ kind: 'carries-over', what: 'leading a team', missing: '' }, titleOf)).toBe(
    'What carries over: leading a team',
  );
});

test('the official crosswalk is named with its month, what is ours as ours', () => {
  expect(sourceWords('crosswalk', SAMPLE_RELEASES)).toMatch(/^Official crosswalk, .*\d{4}$/);
  expect(sourceWords('suggested', SAMPLE_RELEASES)).toBe('Suggested by us');
});

test('a strength names the degree, the pay grade and the preparation that the source gives, and no more', () => {
  const direction: Direction = {
    occupation: '33-1011.00',
    source: 'expert-study',
    strength: 'most-duties',
    reasons: [],
    payGrade: 'E5',
    preparation: '',
  };
  expect(strengthWords(direction)).toBe('most duties, typically from E5');
  expect(strengthWords({ ...direction, strength: 'listed', payGrade: '' })).toBe('');
});
