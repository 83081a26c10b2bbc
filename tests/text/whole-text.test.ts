import { describe, expect, test } from 'vitest';
import { createWholeTextCheck } from '../../src/text/whole-text.ts';
import { corpusOf } from '../fixtures/ten-texts.ts';

const isText = createWholeTextCheck(corpusOf().index);
const whole = (text: string) => isText(text.split(' '), true);
const begun = (text: string) => isText(text.split(' '), false);

describe('a list of words is a text', () => {
  test.each(['combat medic', 'uh 60 helicopter repairer', 'boatswains mate'])('as it stands: %s', (text) => {
    expect(whole(text)).toBe(true);
  });

  test.each([
    'medic combat',
    'combat',
    'cook',
    'combat medics',
    'heavy truck driver',
    'combat medic cook',
    'x y',
    '',
  ])('but not in another order or form, in part, with more, or as a single word: %j', (text) => {
    expect(whole(text)).toBe(false);
  });
});

describe('a list of words begins a text', () => {
  test.each(['combat m', 'heavy truck dri', 'radio operat', 'combat medic', 'uh 6'])(
    'while the last one is still being typed: %s',
    (text) => {
      expect(begun(text)).toBe(true);
    },
  );

  test.each(['com med', 'truck mechanic', 'radio x', 'co', 'zzz c', 'combat medic c'])(
    'or not: %s',
    (text) => {
      expect(begun(text)).toBe(false);
    },
  );
});
