import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCard, encodeCard, lineMark } from '../../src/data/card-link.ts';
import { decodeChoices } from '../../src/data/share-link.ts';
import { BRANCHES } from '../../src/domain/branch.ts';
import { CARD_PARTS, type Card, MOST_DIRECTIONS, MOST_LINES, newCard } from '../../src/domain/card.ts';
import { type JobChoice, jobChoice } from '../../src/domain/choice.ts';
import { PAY_GRADES } from '../../src/domain/pay-grade.ts';
import { fullIndex } from '../fixtures/full-crosswalk.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const job = fc
  .tuple(fc.constantFrom(...BRANCHES), fc.stringMatching(/^[A-Z0-9]{2,5}$/))
  .map(([branch, code]): JobChoice => ({ kind: 'military', branch, code }));
const occupation = fc.tuple(digits(2), digits(4), digits(2)).map(([a, b, c]) => `${a}-${b}.${c}`);
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.trim())
  .filter((text) => text !== '' && text.length <= 60);
const cards: fc.Arbitrary<Card> = fc.record({
  job,
  grade: fc.option(fc.constantFrom(...PAY_GRADES)),
  directions: fc.option(fc.uniqueArray(occupation, { minLength: 1, maxLength: MOST_DIRECTIONS })),
  lines: fc.option(fc.uniqueArray(fc.stringMatching(/^[0-9a-f]{4}$/), { maxLength: MOST_LINES })),
  without: fc.subarray([...CARD_PARTS]),
  place: fc.oneof(fc.constant(''), digits(5), fc.constant('37980-34')),
  by: fc.oneof(fc.constant(''), name),
});

const SAMPLE: Card = {
  ...newCard({ kind: 'military', branch: 'Army', code: '25B' }, 'E5'),
  directions: ['15-1232.00', '15-1244.00', '15-1231.00', '15-1299.05'],
  lines: ['3f2a', '81bc', '0d44'],
  without: ['federal'],
};

describe('the card in a link', () => {
  test('comes back as it was handed on', () => {
    fc.assert(
      fc.property(cards, (card) => {
        expect(decodeCard(`#${encodeCard(card)}`)).toEqual({ card, unread: [], fault: null });
      }),
    );
  });

  test('is short enough for a link of less than 200 signs, place and name included', () => {
    const link = encodeCard({ ...SAMPLE, place: '47260', by: 'Jane Doe, Fort Liberty' });
    expect(link.length).toBeLessThan(150);
  });

  test('may be of any military job that there is or was', () => {
    const lost = fullIndex()
      .specialties.map((specialty) => jobChoice(specialty))
      .filter((each) => decodeCard(encodeCard(newCard(each))).card?.job.code !== each.code);
    expect(lost).toEqual([]);
  });

  test('comes back from a link whose signs a chat program has escaped', () => {
    const card = { ...SAMPLE, by: 'José – “Büro” 100%, a.b' };
    expect(decodeCard(encodeURIComponent(encodeCard(card))).card).toEqual(card);
  });

  test('opens with the rest where a part was damaged, and says which', () => {
    const damaged = encodeCard(SAMPLE).replace('151244', '15x244').replace('gE5', 'gE55');
    const { card, unread, fault } = decodeCard(damaged);
    expect(fault).toBe('damaged');
    expect(unread).toEqual(['15x244', 'gE55']);
    expect(card).toEqual({
      ...SAMPLE,
      grade: null,
      directions: ['15-1232.00', '15-1231.00', '15-1299.05'],
    });
  });

  test('never comes back changed without a word, whatever of a thousand links is damaged', () => {
    fc.assert(
      fc.property(
        cards,
        fc.nat(),
        fc.constantFrom('0', '7', 'a', 'E', ',', '.', '%', '~'),
        (card, at, sign) => {
          const link = encodeCard(card);
          const changed = link.slice(0, at % link.length) + sign + link.slice((at % link.length) + 1);
          const read = decodeCard(changed);
          expect(read.fault !== null || JSON.stringify(read.card) === JSON.stringify(card)).toBe(true);
        },
      ),
      { numRuns: 1000, seed: 17 },
    );
  });

  test('has one job, and as many directions as fit on it', () => {
    const seven = ['11', '12', '13', '14', '15', '16', '17'].map((group) => `${group}1111`);
    const { card, unread } = decodeCard(`v1.a25B,a11B,${seven.join(',')}.0000`);
    expect(card?.job.code).toBe('25B');
    expect(card?.directions).toHaveLength(MOST_DIRECTIONS);
    expect(unread).toEqual(['a11B', '171111']);
  });

  test('of a newer page opens as far as it is understood, and says so', () => {
    expect(decodeCard('v2.a25B,zz!.0000')).toEqual({
      card: newCard({ kind: 'military', branch: 'Army', code: '25B' }),
      unread: ['zz!'],
      fault: 'newer',
    });
  });

  test('is none where the link has no job', () => {
    expect(decodeCard('')).toEqual({ card: null, unread: [], fault: null });
    expect(decodeCard('v1.151212.0000').card).toBeNull();
  });

  test('has its job and its directions where a list is asked for, too', () => {
    const { choices } = decodeChoices(encodeCard(SAMPLE));
    expect(choices).toHaveLength(1 + SAMPLE.directions!.length);
  });

  test('never throws, whatever the link', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decodeCard(text)));
    expect(decodeCard('#%E0%A4%A').fault).toBe('damaged');
  });
});

test('a line’s mark follows its words', () => {
  expect(lineMark('Repair radios')).toMatch(/^[0-9a-f]{4}$/);
  expect(lineMark('Repair radios')).not.toBe(lineMark('Repair radars'));
});
