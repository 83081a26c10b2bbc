import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTextScorer, TEXT_MATCH } from '../../src/text/score-texts.ts';
import { corpusOf, TEN_TEXTS, WEIGHTS } from '../fixtures/ten-texts.ts';

const corpus = corpusOf();
const score = createTextScorer(corpus.index, WEIGHTS);
/** Every text that answers, the best first: how it matches, and how well it fits. */
const answers = (text: string, open = false) => {
  const { touched, count, match, fit, cover } = score(corpus.terms(text, open));
  return [...touched.subarray(0, count)]
    .map((t) => ({ text: TEN_TEXTS[t]!, match: match[t]!, fit: fit[t]!, cover: cover[t]! }))
    .sort((a, b) => a.match - b.match || b.fit - a.fit);
};
const kinds = (text: string, open = false) =>
  Object.fromEntries(answers(text, open).map((each) => [each.text, each.match]));

describe('a text answers the typed words', () => {
  test('as just these, in any order and number', () => {
    expect(kinds('combat medic')['Combat Medic']).toBe(TEXT_MATCH.same);
    expect(kinds('medics combat')['Combat Medic']).toBe(TEXT_MATCH.same);
  });

  test('by beginning with them, or by having them all', () => {
    expect(kinds('radio')).toEqual({
      'Radio Operator': TEXT_MATCH.start,
      'Radio Operations Chief': TEXT_MATCH.start,
    });
    expect(kinds('truck driver')['Heavy Truck Driver and Mechanic']).toBe(TEXT_MATCH.all);
  });

  test('with some of them in another spelling', () => {
    expect(kinds('helicopter reparier')['UH-60 Helicopter Repairer']).toBe(TEXT_MATCH.spelling);
  });

  test('with most of them, and not with few', () => {
    expect(kinds('heavy truck driver medic')).toMatchObject({
      'Heavy Truck Driver and Mechanic': TEXT_MATCH.most,
    });
    expect(answers('cook zzzzqq')).toEqual([]);
  });

  test('joined by a hyphen as one word', () => {
    expect(kinds('uh60 helicopter')['UH-60 Helicopter Repairer']).toBe(TEXT_MATCH.start);
  });

  test('without the connecting words, unless there are no others', () => {
    expect(kinds('truck driver and')['Truck Driver']).toBe(TEXT_MATCH.same);
    expect(kinds('and')).toEqual({ 'Heavy Truck Driver and Mechanic': TEXT_MATCH.all });
  });
});

test('a text that says little else fits better than a long one', () => {
  const [first, second] = answers('truck driver');
  expect([first!.text, second!.text]).toEqual(['Truck Driver', 'Heavy Truck Driver and Mechanic']);
  expect(first!.fit).toBeGreaterThan(second!.fit);
});

test('a text that begins with the first typed word fits better than one that has it later', () => {
  const scorer = (texts: string[]) => {
    const of = corpusOf(texts);
    const { fit } = createTextScorer(of.index, WEIGHTS)(of.terms('cook'));
    return [...fit];
  };
  const [begins, later] = scorer(['Cook Baker', 'Baker Cook']);
  expect(begins! - later!).toBeCloseTo(WEIGHTS.fitFirst - WEIGHTS.fitEarly, 5);
});

test('all words that fit make a fit of nearly one, fewer words a smaller cover', () => {
  const [same] = answers('combat medic');
  expect(same!.cover).toBeCloseTo(1);
  expect(same!.fit).toBeCloseTo(1);
  expect(answers('heavy truck driver medic')[0]!.cover).toBeLessThan(0.9);
});

describe.each([20, 40])('a text of %i words', (count) => {
  const words = Array.from(
    { length: count },
    (_, i) => `${String.fromCharCode(97 + (i % 26))}${i < 26 ? 'b' : 'd'}orn`,
  );
  const of = corpusOf([words.join(' '), words.slice(1).join(' '), ...TEN_TEXTS]);
  const long = createTextScorer(of.index, WEIGHTS);

  test('that are all typed is a complete match', () => {
    const { match, cover, fit } = long(of.terms(words.join(' ')));
    expect(match[0]).toBe(TEXT_MATCH.same);
    expect(cover[0]).toBeCloseTo(1);
    expect(fit[0]).toBeCloseTo(1);
  });

  test('of which the first or last one is missing is none', () => {
    const { match, touched, count: found } = long(of.terms(words.join(' ')));
    expect([...touched.subarray(0, found)].sort()).toEqual([0, 1]);
    expect(match[1]).toBe(TEXT_MATCH.most);
    const more = long(of.terms([...words, 'zzzz'].join(' ')));
    expect(more.match[0]).toBe(TEXT_MATCH.most);
  });

  test('is a complete match in any order', () => {
    expect(long(of.terms([...words].reverse().join(' '))).match[0]).toBe(TEXT_MATCH.same);
  });
});

test('scored strictly, texts with all the words are found as well and fit as well', () => {
  const word = fc.constantFrom(
    ...TEN_TEXTS.flatMap((text) => text.toLowerCase().split(/\W+/)),
    'zzzz',
    'and',
  );
  const full = (text: string, strict: boolean) => {
    const { touched, count, match, fit } = score(corpus.terms(text, true), strict);
    return [...touched.subarray(0, count)]
      .filter((t) => match[t]! < TEXT_MATCH.most)
      .map((t) => [t, match[t], fit[t]])
      .sort(([a], [b]) => a! - b!);
  };
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      expect(full(words.join(' '), true)).toEqual(full(words.join(' '), false));
    }),
  );
});

test('what was scored before leaves nothing behind', () => {
  const word = fc.constantFrom('combat', 'medic', 'radio', 'truck', 'and', 'zzz', 'operations', 'uh', '60');
  const texts = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const before = answers(one);
      answers(other, true);
      expect(answers(one)).toEqual(before);
      const fresh = createTextScorer(corpus.index, WEIGHTS)(corpus.terms(one));
      expect(fresh.count).toBe(before.length);
    }),
  );
});
