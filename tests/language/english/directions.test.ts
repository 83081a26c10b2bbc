import { expect, test } from 'vitest';
import type { Direction, Reason } from '../../../src/domain/direction.ts';
import {
  briefLinkWords,
  linkWords,
  ownLinkWords,
  reasonsInLines,
  reasonsInWords,
  reasonWords,
  sourcesInWords,
  sourceWords,
  strengthWords,
} from '../../../src/language/english/directions.ts';
import { SAMPLE_RELEASES } from '../../fixtures/sample-releases.ts';

const titleOf = (code: string) => `title of ${code}`;

test.each<[Reason, string]>([
  [
    { kind: 'title-alike', branch: 'Navy', code: 'IT', title: 'Information Systems Technician' },
    'Navy IT Information Systems Technician officially leads here',
  ],
  [
    { kind: 'dod-group', group: '101', title: 'Infantry, General' },
    'Other jobs in its Defense Department group',
  ],
  [{ kind: 'lay-title', title: 'Help Desk Technician' }, '“Help Desk Technician” is another title'],
  [{ kind: 'duties' }, 'much in common with the tasks'],
  [
    { kind: 'related', occupation: '15-1232.00' },
    'Officially leads to title of 15-1232.00, which O*NET lists',
  ],
  [
    { kind: 'below', occupation: '15-1299.00' },
    'Officially leads to title of 15-1299.00; this is one of the specific occupations',
  ],
  [{ kind: 'same-family', code: '1D731' }, 'another level (1D731) officially leads here'],
  [{ kind: 'carries-over', what: 'leading a team', missing: 'a licence' }, 'What to add: a licence'],
  [{ kind: 'listed-alike', source: 'va-equivalents' }, 'for this job or a similar one'],
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
  expect(strengthWords(direction)).toBe('most duties match, typically from E5');
  expect(strengthWords({ ...direction, strength: 'listed', payGrade: '' })).toBe('');
});

test('under the name of its source a link says only the rest, and of what we chose not that it is no more than fair', () => {
  const link = { source: 'suggested', strength: 'fair', payGrade: '', preparation: '' } as const;
  expect(ownLinkWords(link)).toBe('Fair match');
  expect(ownLinkWords({ ...link, source: 'reviewed', payGrade: 'E4' })).toBe('Typically from E4');
  expect(ownLinkWords({ ...link, source: 'va-equivalents', strength: 'listed' })).toBe('');
});

test('a link is named with its source, in full or in short', () => {
  const link = { source: 'expert-study', strength: 'most-duties', payGrade: 'E5', preparation: '' } as const;
  expect(linkWords(link)).toBe('O*NET study: most duties match, typically from E5');
  expect(briefLinkWords(link)).toBe('O*NET study (most duties match)');
  expect(briefLinkWords({ source: 'va-equivalents', strength: 'listed' })).toBe('VA list');
  expect(sourcesInWords(true, 'current', [link])).toEqual(['Official crosswalk', linkWords(link)]);
  expect(sourcesInWords(true, 'marked-obsolete')).toEqual(['Older official records']);
});

test('what carries over and what to add stand on lines of their own, the rest on one', () => {
  const ours = { kind: 'carries-over', what: 'Leading a team', missing: 'A short course' } as const;
  expect(reasonsInLines([ours, { kind: 'same-words' }, { kind: 'duties' }], titleOf)).toEqual([
    'What carries over: Leading a team.',
    'What to add: A short course.',
    expect.stringMatching(/^The titles are very similar\. Its official duties .*\.$/),
  ]);
  expect(reasonsInLines([{ ...ours, missing: '' }], titleOf)).toEqual(['What carries over: Leading a team.']);
  expect(reasonsInLines([], titleOf)).toEqual([]);
});

test('several reasons are a sentence each', () => {
  expect(reasonsInWords([{ kind: 'same-words' }, { kind: 'list-likely' }], titleOf)).toMatch(
    /^The titles are very similar\. It is likely, but not certain, that .*\.$/,
  );
  expect(reasonsInWords([], titleOf)).toBe('');
});
