import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DataFileError } from '../../src/data/data-file-error.ts';
import { decodeLinePay, encodeLinePay } from '../../src/data/line-pay-codec.ts';
import { decodeMedians, encodeMedians } from '../../src/data/medians-codec.ts';
import { decodePlaces, encodePlaces } from '../../src/data/places-codec.ts';
import type { LinePay, LocalFigures, PlaceMedians } from '../../src/domain/local-pay.ts';
import { PLACE_KINDS, type Place, type PlaceBook } from '../../src/domain/place.ts';
import { NORFOLK_MEDIANS, SMALL_LINE_PAY, SMALL_PLACES } from '../fixtures/small-places.ts';

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const code = fc.stringMatching(/^\d{2,7}$/);
const amount = orNull(fc.nat(900_000));
const rate = orNull(fc.double({ min: 0, max: 400, noNaN: true }).map((value) => Number(value.toFixed(3))));
const line = fc.stringMatching(/^\d\d-\d{4}$/);
const name = fc.stringMatching(/^[A-Za-z][A-Za-z .'-]{0,30}$/);

const someFigures: fc.Arbitrary<LocalFigures> = fc.record({
  employment: amount,
  jobsPer1000: rate,
  quotient: rate,
  p10: amount,
  p25: amount,
  median: amount,
  p75: amount,
});

const someLinePay: fc.Arbitrary<LinePay> = fc.record({
  line,
  places: fc
    .uniqueArray(fc.tuple(code, someFigures), { selector: ([key]) => key })
    .map((all) => new Map(all)),
});

const someMedians: fc.Arbitrary<PlaceMedians> = fc.record({
  place: code,
  state: name,
  medians: fc
    .uniqueArray(
      fc.tuple(
        line,
        fc.record({ median: fc.nat(), of: fc.constantFrom('place' as const, 'state' as const) }),
      ),
      { selector: ([key]) => key, minLength: 1 },
    )
    .map((all) => new Map(all)),
});

const somePlace: fc.Arbitrary<Place> = fc.record({
  code,
  kind: fc.constantFrom(...PLACE_KINDS),
  name,
  states: fc.array(fc.stringMatching(/^[A-Z]{2}$/), { minLength: 1, maxLength: 4 }),
  parity: fc.record({ own: rate, metro: rate, nonmetro: rate }),
});

const someBook: fc.Arbitrary<PlaceBook> = fc
  .uniqueArray(somePlace, { selector: (place) => place.code, minLength: 1 })
  .chain((places) =>
    fc.record({
      places: fc.constant(places),
      otherNames: fc.array(
        fc.record({
          name,
          place: fc.constantFrom(...places.map((place) => place.code)),
          state: fc.stringMatching(/^[A-Z]{2}$/),
        }),
      ),
    }),
  );

describe('what is known of places reads as it was written', () => {
  test('the list of places', () => {
    fc.assert(
      fc.property(someBook, (book) => {
        expect(decodePlaces(encodePlaces(book, 'v1'), 'v1')).toEqual(book);
      }),
    );
  });

  test('what a line pays in every place', () => {
    fc.assert(
      fc.property(someLinePay, (pay) => {
        expect(decodeLinePay(encodeLinePay(pay, 'v1'), 'v1', pay.line)).toEqual(pay);
      }),
    );
  });

  test('the medians of a place', () => {
    fc.assert(
      fc.property(someMedians, (medians) => {
        expect(decodeMedians(encodeMedians(medians, 'v1'), 'v1', medians.place)).toEqual(medians);
      }),
    );
  });
});

describe('a file that is not what was asked for is refused', () => {
  const broken = (text: string) => [text.slice(0, -5), 'no such file', ''];

  test('cut off, none at all, or of another version', () => {
    for (const text of [...broken(encodePlaces(SMALL_PLACES, 'v1')), encodePlaces(SMALL_PLACES, 'v2')])
      expect(() => decodePlaces(text, 'v1')).toThrow(DataFileError);
    for (const text of [...broken(encodeLinePay(SMALL_LINE_PAY, 'v1')), encodeLinePay(SMALL_LINE_PAY, 'v2')])
      expect(() => decodeLinePay(text, 'v1', '15-1212')).toThrow(DataFileError);
    for (const text of [
      ...broken(encodeMedians(NORFOLK_MEDIANS, 'v1')),
      encodeMedians(NORFOLK_MEDIANS, 'v2'),
    ])
      expect(() => decodeMedians(text, 'v1', '47260')).toThrow(DataFileError);
  });

  test('of another line or place, whose figures would be worse than none', () => {
    expect(() => decodeLinePay(encodeLinePay(SMALL_LINE_PAY, 'v1'), 'v1', '29-1141')).toThrow(DataFileError);
    expect(() => decodeMedians(encodeMedians(NORFOLK_MEDIANS, 'v1'), 'v1', '51')).toThrow(DataFileError);
  });

  test('a list of places that names one it does not hold', () => {
    const book = { ...SMALL_PLACES, otherNames: [{ name: 'Nowhere', place: '99999', state: 'VA' }] };
    expect(() => decodePlaces(encodePlaces(book, 'v1'), 'v1')).toThrow(DataFileError);
  });
});
