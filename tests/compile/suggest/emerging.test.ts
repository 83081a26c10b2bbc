import { describe, expect, test } from 'vitest';
import { suggestionsFor } from '../../../src/compile/suggest/suggestions.ts';
import { madeBase, madeBook, madeJob } from '../../fixtures/made-suggest.ts';

const book = (emerging: boolean) =>
  madeBook([
    { code: '15-1212.00', title: 'Analysts', tasks: 'attack network protect risk' },
    {
      code: '15-1299.05',
      title: 'Engineers',
      emerging,
      related: { '15-1212.00': 'short' },
      tasks: 'attack design network protect risk',
    },
    {
      code: '15-1299.07',
      title: 'Chain Builders',
      emerging,
      related: { '15-1212.00': 'short' },
      tasks: 'chain coin',
    },
  ]);
const jobs = [madeJob('Network Defender', { official: new Map([['15-1212.00', 1]]) })];

describe('an occupation that is new and emerging', () => {
  const suggested = (emerging: boolean) => {
    const made = book(emerging);
    // The match relates to it too, as O*NET's relations mostly go both ways.
    const related = new Map([['15-1299.05', 'long'] as const, ['15-1299.07', 'long'] as const]);
    const occupations = made.occupations.map((each, id) => (id === 0 ? { ...each, related } : each));
    const base = madeBase(jobs, { ...made, occupations });
    return suggestionsFor(base, base.jobs[0]!).map(({ occupation }) => occupation);
  };

  test('is suggested to those whose match has nearly the same tasks, and no other is', () => {
    expect(suggested(true)).toEqual(['15-1299.05']);
  });
});
