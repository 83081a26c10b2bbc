import { expect, test } from 'vitest';
import { createJobDescriber, createRowDescriber } from '../../../src/search/roster/describe-row.ts';
import { createRowMatcher } from '../../../src/search/roster/match-row.ts';
import { smallRoster } from '../../fixtures/small-roster.ts';

const { index, engine, idOf } = smallRoster();
const matcher = createRowMatcher(index, engine);
const cyber = idOf('Air Force', '1D7X1');
const describe = createRowDescriber(
  createJobDescriber(
    index,
    index.specialties.map(({ id }) => (id === cyber ? ['15-1299.05'] : [])),
  ),
);

test('a match is described with its job, all codes, and official occupations apart from others', () => {
  const described = describe(matcher.match(['1D751', 'USSF'], ['code', 'branch']));
  expect(described).toMatchObject({
    reading: { code: '1D751', branch: 'Space Force' },
    best: {
      id: cyber,
      branch: 'Space Force',
      code: '1D7X1',
      title: 'Cyber Defense Operations',
      occupations: {
        official: [{ code: '15-1212.00', title: 'Information Security Analysts' }],
        suggested: [{ code: '15-1299.05', title: 'Information Security Engineers' }],
      },
    },
  });
  expect(described.best!.codes).toContain('Air Force:1D731');
});

test('a row without a match has no job', () => {
  expect(describe(matcher.match(['qwrtz'], ['title']))).toMatchObject({
    best: null,
    alternatives: [],
  });
});
