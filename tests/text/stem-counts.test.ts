import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemCounts } from '../../src/text/stem-counts.ts';

const counted = (...texts: string[]) => Object.fromEntries(stemCounts(...texts));

describe('the stems of a text', () => {
  test('are counted, forms of a word together', () => {
    expect(counted('Repairs radios. Radio repairing and the repaired radio.')).toEqual({
      radio: 3,
      repair: 3,
    });
  });

  test('leave out what holds a sentence together, numbers, models and single letters', () => {
    expect(counted('They will use the M1A1, which is one of 3 tanks in class V, while under way.')).toEqual({
      class: 1,
      tank: 1,
      way: 1,
    });
  });

  test('mend a word that a soft hyphen parts', () => {
    expect(counted('main\u00ADtenance')).toEqual(counted('maintenance'));
  });

  test('of several texts are counted together', () => {
    expect(counted('weld pipes', 'weld plates')).toEqual(counted('weld pipes weld plates'));
  });

  const words = fc.array(
    fc.constantFrom('repair', 'Repairs', 'the', 'Radio', 'radios', 'M1', '42', 'crew’s', 'andere', 'weld'),
  );

  test('are the same whatever the order of its words', () => {
    const shuffled = words.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect([...stemCounts(other.join(' '))]).toEqual([...stemCounts(list.join(' '))]);
      }),
    );
  });

  test('stand in the order of the alphabet, each once', () => {
    fc.assert(
      fc.property(words, (list) => {
        const stems = [...stemCounts(list.join(' ')).keys()];
        expect(stems).toEqual([...new Set(stems)].sort());
      }),
    );
  });
});
