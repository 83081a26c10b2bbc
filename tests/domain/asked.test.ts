import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedTogether, type Compared, distance } from '../../src/domain/asked.ts';

/** An occupation with ratings of importance, and software that is in demand where its name ends in "!". */
function occupation(skills: Record<string, number>, software: readonly string[] = []): Compared {
  const ratings = Object.entries(skills).map(([name, importance]) => ({ name, importance, level: 3 }));
  const items = software.map((name) => ({
    name: name.replace('!', ''),
    hot: false,
    inDemand: name.endsWith('!'),
  }));
  return {
    skills: ratings,
    knowledge: [],
    technology: { total: items.length, hot: 0, inDemand: 0, groups: [{ commodity: 'All', items }] },
  };
}

const nurse = occupation({ Care: 4.5, Writing: 3.2, Repair: 1 }, ['Charts!', 'Mail']);
const mechanic = occupation({ Care: 1.5, Writing: 3, Repair: 4.5 }, ['Parts list!', 'Mail', 'Plans']);
const unrated = occupation({});

describe('what occupations ask for', () => {
  it('together is what each rates as important, and software that each names', () => {
    const { byAll } = askedTogether([nurse, mechanic]);
    expect(byAll).toEqual({ skills: ['Writing'], knowledge: [], technology: ['Mail'] });
  });

  it('apart is what is clearly more important than in the others, and software in demand that they lack', () => {
    expect(askedTogether([nurse, mechanic]).apart).toEqual([
      { skills: ['Care'], knowledge: [], technology: ['Charts'] },
      { skills: ['Repair'], knowledge: [], technology: ['Parts list'] },
    ]);
  });

  it('is not measured by an occupation that nobody rated', () => {
    expect(askedTogether([nurse, unrated, mechanic]).byAll.skills).toEqual(['Writing']);
    const alone = askedTogether([nurse, unrated]);
    expect(alone.byAll).toEqual({ skills: [], knowledge: [], technology: [] });
    expect(alone.apart[0]!.skills).toEqual([]);
  });

  it('never sets an occupation apart from its equal', () => {
    const rated = fc.dictionary(
      fc.constantFrom('A', 'B', 'C', 'D'),
      fc.double({ min: 1, max: 5, noNaN: true }),
    );
    fc.assert(
      fc.property(rated, fc.integer({ min: 2, max: 4 }), (skills, count) => {
        const { apart } = askedTogether(Array.from({ length: count }, () => occupation(skills, ['X!'])));
        expect(apart.every((each) => each.skills.length === 0 && each.technology.length === 0)).toBe(true);
      }),
    );
  });
});

describe('how far it is from work that was done to another', () => {
  it('is what carries over, by the best of what was done, and what to add', () => {
    expect(
      distance([nurse, mechanic], occupation({ Care: 4.6, Repair: 3, Sales: 4 }, ['Mail', 'Till!'])),
    ).toEqual({
      carries: { skills: ['Care', 'Repair'], knowledge: [], technology: ['Mail'] },
      add: { skills: ['Sales'], knowledge: [], technology: ['Till'] },
    });
  });

  it('is nothing to add to what was done itself', () => {
    expect(distance([nurse], nurse)!.add).toEqual({ skills: [], knowledge: [], technology: [] });
  });

  it('cannot be said where one side has no ratings', () => {
    expect(distance([unrated], nurse)).toBeNull();
    expect(distance([], nurse)).toBeNull();
    expect(distance([nurse], unrated)).toBeNull();
  });
});
