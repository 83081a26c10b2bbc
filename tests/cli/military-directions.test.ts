import { describe, expect, test } from 'vitest';
import { militaryDirections } from '../../src/cli/military-directions.ts';
import { reverseDirections } from '../../src/compile/directions/reverse.ts';
import type { DirectionsOfSome } from '../../src/data/directions-codec.ts';
import { SAMPLE_RELEASES } from '../fixtures/sample-releases.ts';
import { smallCrosswalk } from '../fixtures/small-crosswalk.ts';

const index = smallCrosswalk();
const engineer = index.specialties.find(({ title }) => title === 'Engineer Senior Sergeant')!;
const directions: DirectionsOfSome = new Map([
  [
    engineer.id,
    {
      words: {
        summary: 'Lead engineers who build roads and bridges.',
        lines: [
          { text: 'Plan the work of building crews', past: 'Planned the work of building crews', prompt: '' },
        ],
        of: '',
      },
      history: null,
      directions: [
        {
          occupation: '15-1212.00',
          source: 'expert-study',
          strength: 'some-duties',
          reasons: [{ kind: 'list-likely' }],
          payGrade: 'E7',
          preparation: 'Long term',
        },
        {
          occupation: '15-1212.00',
          source: 'suggested',
          strength: 'fair',
          reasons: [{ kind: 'duties' }, { kind: 'related', occupation: '15-1299.05' }],
          payGrade: '',
          preparation: '',
        },
      ],
      federal: [],
      credentials: [],
      elsewhere: [],
    },
  ],
]);
const rows = militaryDirections(
  { index, directions, reverse: reverseDirections(index, directions), releases: SAMPLE_RELEASES },
  '15-1212.00',
);

describe('the jobs that lead to an occupation, on the command line', () => {
  test('are ranked, each once', () => {
    expect(rows.map(({ code, strength }) => `${code} ${strength}`)).toEqual([
      'IT official',
      '1D7X1 official',
      '25B official',
      '12A some-duties',
    ]);
  });

  test('say their source and its year, of a retired job the older records', () => {
    expect(rows[0]).toEqual({
      branch: 'Navy',
      code: 'IT',
      title: 'Information Systems Technician',
      status: 'current',
      source: 'Official crosswalk',
      year: 2024,
      strength: 'official',
      reasons: [],
      sources: ['Official crosswalk'],
    });
    expect(rows[2]).toMatchObject({
      source: SAMPLE_RELEASES['dod-database'].source,
      status: 'marked-obsolete',
    });
  });

  test('say all reasons of the strongest source, and every source', () => {
    expect(rows[3]).toMatchObject({
      reasons: ['It is likely, but not certain, that this list in the study is for this job'],
      sources: ['O*NET’s study for the Labor Department', 'Suggested by us'],
      payGrade: 'E7',
      preparation: 'Long term',
    });
  });

  test('are none for an occupation that nobody knows', () => {
    expect(
      militaryDirections({ index, directions, reverse: new Map(), releases: SAMPLE_RELEASES }, '99-9999.00'),
    ).toEqual([]);
  });
});
