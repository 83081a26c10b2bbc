import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeNames } from '../../../src/search/places/alike-names.ts';
import type { PlaceName } from '../../../src/search/places/place-names.ts';
import { smallPlace } from '../../fixtures/small-places.ts';

const name = (text: string, code: string, more: Partial<PlaceName> = {}): PlaceName => ({
  place: smallPlace(code),
  text,
  written: text,
  state: '',
  ...more,
});
const slips = (typed: string, names: PlaceName[], inState = false) =>
  alikeNames(names, [typed], inState)
    .filter(({ slip }) => slip)
    .map(({ name: { text } }) => text);

describe('a slip of one place’s name', () => {
  test.each([
    ['one vowel for another', 'fairfeeld', 'fairfield'],
    ['a letter twice', 'camarrillo', 'camarillo'],
    ['two letters swapped', 'kileen', 'killeen'],
    ['in one word of several', 'fort hauchuca', 'fort huachuca'],
  ])('is %s: %s', (_, typed, meant) => {
    expect(slips(typed, [name(meant, '48')])).toEqual([meant]);
  });

  test.each([
    ['another consonant', 'raeford', 'radford'],
    ['another first letter', 'camarillo', 'amarillo'],
    ['two letters off', 'norwalk', 'norfolk'],
    ['a short word', 'fort mill', 'fort sill'],
  ])('is not %s: %s', (_, typed, other) => {
    expect(slips(typed, [name(other, '48')])).toEqual([]);
    expect(alikeNames([name(other, '48')], [typed], false)).toHaveLength(1);
  });

  test('is not what another place is near to, but may be two names of one place', () => {
    expect(slips('fairfild', [name('fairfield', '48'), name('fairfald', '05')])).toEqual([]);
    expect(slips('fairfild', [name('fairfield', '48'), name('fairfald', '48')])).toHaveLength(1);
  });

  test('may be one more letter in a state that was typed', () => {
    expect(slips('norfok', [name('norfolk', '51')])).toEqual([]);
    expect(slips('norfok', [name('norfolk', '51')], true)).toEqual(['norfolk']);
  });

  test('is not of what is only short for a name', () => {
    expect(slips('paterson', [name('peterson', '51', { isShort: true })])).toEqual([]);
  });
});

test('the nearest stand first, and none is more than a letter further off', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'o', ' '), minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(letters, fc.array(letters), (typed, texts) => {
      const found = alikeNames(
        texts.map((text) => name(text, '48')),
        [typed],
        false,
      );
      const costs = found.map(({ cost }) => cost);
      expect(costs).toEqual(costs.toSorted((a, b) => a - b));
      for (const cost of costs) expect(cost).toBeLessThan(costs[0]! + 1);
    }),
  );
});
