import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type StemCounts, stemCounts } from '../../src/text/stem-counts.ts';
import { cosine, createComparison, createStemSpace, sharedStems } from '../../src/text/stem-vectors.ts';

const TEN = [
  'Repairs diesel engines, brakes and clutches of trucks.',
  'Repairs and tests radios, antennas and radar.',
  'Bakes bread and cooks meals in a kitchen.',
  'Treats patients in a clinic and gives first aid.',
  'Drives trucks and buses, and loads cargo.',
  'Installs cables, routers and radios of a network.',
  'Guards prisoners, and searches cells.',
  'Welds plates and pipes of ships.',
  'Pays the bills and keeps the books.',
  'Supervises the repair of engines of ships.',
].map((text) => stemCounts(text));

const space = createStemSpace(TEN);
const vectors = TEN.map(space.vectorOf);
const likeness = (a: string, b: string) =>
  cosine(space.vectorOf(stemCounts(a)), space.vectorOf(stemCounts(b)));
const compare = createComparison(space, vectors);
const nearest = (text: string) => {
  const scores = compare(space.vectorOf(stemCounts(text)));
  return scores.indexOf(Math.max(...scores));
};

describe('ten bags', () => {
  test.each([
    ['fixed the diesel engine of a truck', 0],
    ['a cook who baked bread', 2],
    ['drove a bus', 4],
    ['pipe welding', 7],
    ['patients', 3],
  ])('%s: number %i is nearest', (text, place) => {
    expect(nearest(text)).toBe(place);
  });

  test('a stem that fewer have says more', () => {
    expect(likeness('diesel', 'repair diesel')).toBeGreaterThan(likeness('repair', 'repair diesel'));
  });

  test('a stem used often counts more, but less than so many times', () => {
    const once = likeness('repair', 'repair bread');
    const often = likeness('repair', 'repair repair repair repair bread');
    expect(often).toBeGreaterThan(once);
    expect(often).toBeLessThan(1);
  });

  test('bags that share no stem are not alike at all, nor is one that the space knows nothing of', () => {
    expect(likeness('bread', 'brakes')).toBe(0);
    expect(likeness('astronaut', 'astronaut')).toBe(0);
    expect(space.vectorOf(stemCounts('')).ids).toHaveLength(0);
  });

  test('the stems that make two alike are named, the most telling first, and add up to the likeness', () => {
    const [a, b] = [vectors[0]!, vectors[9]!];
    const shared = sharedStems(space, a, b, 9);
    expect(shared.map(({ stem }) => stem)).toEqual(['engin', 'repair']);
    expect(shared.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(cosine(a, b), 12);
    expect(sharedStems(space, a, b, 1).map(({ stem }) => stem)).toEqual(['engin']);
  });
});

const bags = fc
  .dictionary(
    fc.constantFrom('repair', 'radio', 'bread', 'truck', 'weld', 'xyz'),
    fc.integer({ min: 1, max: 99 }),
  )
  .map((counts): StemCounts => new Map(Object.entries(counts)));

describe('whatever the bags', () => {
  test('likeness is the same both ways, and between 0 and 1', () => {
    fc.assert(
      fc.property(bags, bags, (one, other) => {
        const [a, b] = [space.vectorOf(one), space.vectorOf(other)];
        expect(cosine(a, b)).toBeCloseTo(cosine(b, a), 12);
        expect(cosine(a, b)).toBeGreaterThanOrEqual(0);
        expect(cosine(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a bag is wholly like itself, whatever the order of its stems', () => {
    fc.assert(
      fc.property(bags, (bag) => {
        const a = space.vectorOf(bag);
        const b = space.vectorOf(new Map([...bag].reverse()));
        expect(cosine(a, b)).toBeCloseTo(a.ids.length > 0 ? 1 : 0, 12);
      }),
    );
  });

  test('comparing with many at once gives what comparing with each gives', () => {
    fc.assert(
      fc.property(bags, (bag) => {
        const vector = space.vectorOf(bag);
        for (const [i, score] of compare(vector).entries())
          expect(score).toBeCloseTo(cosine(vector, vectors[i]!), 12);
      }),
    );
  });
});
