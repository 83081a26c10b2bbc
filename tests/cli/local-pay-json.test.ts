import { expect, test } from 'vitest';
import { localPayJson, placeNamed } from '../../src/cli/local-pay-json.ts';
import { sampleProfile } from '../fixtures/sample-profile.ts';
import { SAMPLE_NATIONAL, SAMPLE_RELEASES } from '../fixtures/sample-releases.ts';
import { figures, SMALL_PLACES } from '../fixtures/small-places.ts';

const LINES = new Map([
  ['36', figures(141_000)],
  ['34', figures(133_000)],
]);

const INPUT = {
  book: SMALL_PLACES,
  linePay: new Map([['15-1212', { line: '15-1212', places: LINES }]]),
  national: SAMPLE_NATIONAL,
  releases: SAMPLE_RELEASES,
};

test.each([
  ['Jersey City, NJ', 'New Jersey', 133_000],
  ['New York, NY', 'New York', 141_000],
])('where the area of %s has no figure, those of %s stand in', (text, name, median) => {
  const { pay } = localPayJson(INPUT, sampleProfile(), placeNamed(SMALL_PLACES, text));
  expect(pay).toMatchObject({ area: { name }, median });
});

test('a place that is merely alike, or begins so, is not taken but asked about', () => {
  for (const [text, asked] of [
    ['Norwolk', 'Norfolk ('],
    ['Newport New', 'Newport News, VA ('],
  ] as const)
    expect(() => placeNamed(SMALL_PLACES, text)).toThrow(
      `No place is called “${text}”. Did you mean ${asked}`,
    );
});
