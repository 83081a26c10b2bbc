import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNearestTexts } from '../../src/text/nearest-texts.ts';

const texts = [
  'Aviation Maintenance Officer',
  'Combat Medic Specialist',
  'Command and Control',
  'Dental Manager',
  'Electronics Logistics Officer',
  'Mine Warfare Planner',
  'Munitions Systems Craftsman',
  'Small Arms Repairer/Technician',
  'Surgical Service Journeyman',
];
const offers = createNearestTexts(texts);
const nearest = offers.near;
const first = (typed: string) => texts[nearest(typed, 5)[0]?.id ?? -1];

test.each([
  ['munitasn sysetzm crutfcman', 'Munitions Systems Craftsman'],
  ['elecctrinyss logtiscss offeorr', 'Electronics Logistics Officer'],
  ['smmell amm riaier technni', 'Small Arms Repairer/Technician'],
  ['mn wafrr planner', 'Mine Warfare Planner'],
  ['combatmedicspecalist', 'Combat Medic Specialist'],
])('“%s” is offered “%s” first', (typed, title) => {
  expect(first(typed)).toBe(title);
});

test('the texts that share letters with what was typed are those that are ordered', () => {
  expect(offers.sharing('mn wafrr planner', 3)[0]).toBe(5);
  expect(offers.sharing('', 3)).toEqual([]);
});

test('the text itself is nearest, however its signs and letters are written', () => {
  expect(nearest('SMALL ARMS: repairer, technician', 5)[0]).toMatchObject({ id: 7 });
  expect(nearest('Dental Manager', 5)[0]!.distance).toBeLessThan(0.01);
});

test('nothing is offered for what is like none of the texts', () => {
  for (const typed of ['', '  ', '?!', 'xqzv', 'pizza', 'bitcoin', 'こんにちは'])
    expect(nearest(typed, 5)).toEqual([]);
});

test('whatever is typed, at most so many are offered, each once and nearest first, and the same when asked again', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ maxLength: 3000 }), fc.constantFrom(...texts)),
      fc.integer({ min: 0, max: 6 }),
      (typed, most) => {
        const near = nearest(typed, most);
        expect(near.length).toBeLessThanOrEqual(most);
        expect(new Set(near.map(({ id }) => id)).size).toBe(near.length);
        const distances = near.map(({ distance }) => distance);
        expect(distances).toEqual(distances.toSorted((a, b) => a - b));
        expect(nearest(typed, most)).toEqual(near);
      },
    ),
  );
});
