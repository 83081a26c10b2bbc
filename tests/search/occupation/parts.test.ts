import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/search/occupation/parts.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { smallOccupationBase } from '../../fixtures/small-occupations.ts';

const base = smallOccupationBase();
const read = (text: string, without: string[] = []) => partsOf(text, wordsOf(text), base, new Set(without));
const parts = (text: string, without?: string[]) =>
  read(text, without).parts.map(({ words }) => words.map((word) => word.text).join(' '));

describe('a text is taken apart', () => {
  test('where its writer did', () => {
    expect(parts('Diesel Mechanic - trucks (nights)')).toEqual(['diesel mechanic', 'trucks', 'nights']);
    expect(read('Paramedic / Buyer').parts.map(({ mark }) => mark)).toEqual(['start', 'slash']);
  });

  test('but a title stays one, however it is written', () => {
    expect(parts('Mechanic, Diesel')).toEqual(['mechanic diesel']);
  });

  test('a role goes with what stands behind its comma', () => {
    expect(parts('Supervisor, Zoo - Ohio')).toEqual(['zoo supervisor', 'ohio']);
  });

  test('two titles joined by "and" are two, other words are not', () => {
    expect(parts('diesel mechanic and job coach')).toEqual(['diesel mechanic', 'job coach']);
    expect(parts('trucks and diesel mechanic')).toEqual(['trucks and diesel mechanic']);
  });
});

describe('what says nothing about the work is set aside', () => {
  test('and told, as it was typed and where', () => {
    expect(read('Job Coach - Norfolk, VA').aside).toEqual([
      { id: 'aside:norfolk va', kind: 'place', from: 'Norfolk, VA', start: 12, end: 23 },
    ]);
    expect(parts('Job Coach - Norfolk, VA')).toEqual(['job coach']);
  });

  test('unless it was put back', () => {
    expect(parts('Job Coach - Norfolk, VA', ['aside:norfolk va'])).toEqual(['job coach', 'norfolk', 'va']);
  });

  test('or nothing would be left', () => {
    expect(read('Norfolk, VA')).toMatchObject({ aside: [] });
    expect(parts('Norfolk, VA')).toEqual(['norfolk va']);
  });
});
