import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createJargonFinder,
  hasFigure,
  type JargonTerm,
  plainWords,
  withPlain,
} from '../../../src/domain/resume/jargon.ts';

const term = (name: string, more: Partial<JargonTerm> = {}): JargonTerm => ({
  term: name,
  plain: ['plain words'],
  branches: [],
  kind: 'duty',
  also: [],
  note: '',
  exact: false,
  ...more,
});

const TERMS = [
  term('motor pool'),
  term('motor pool NCO'),
  term('NCO', { exact: true }),
  term('AT', { exact: true }),
  term('head of the ship', { branches: ['Navy'] }),
  term('S-4', { exact: true }),
  term('"A" School'),
  term('-10 level'),
  term('plan of the day', { also: ['POD sheet'] }),
  term("captain's mast", { branches: ['Navy'] }),
];
const finder = createJargonFinder(TERMS);
const found = (text: string, branches?: Parameters<typeof finder.find>[1]) =>
  finder.find(text, branches).map((hit) => `${text.slice(hit.start, hit.end)}=${hit.term.term}`);

describe('military terms', () => {
  test('are found whole, the longest first, and none within another', () => {
    expect(found('Ran the motor pool NCO desk and the Motor Pool')).toEqual([
      'motor pool NCO=motor pool NCO',
      'Motor Pool=motor pool',
    ]);
    expect(found('motor pooling, promotor pool')).toEqual([]);
  });

  test('that are told by their capitals are found in capitals alone', () => {
    expect(found('Met at AT, as an NCO; nco')).toEqual(['AT=AT', 'NCO=NCO']);
  });

  test('are found in the plural, which their plain words then take', () => {
    const terms = [
      term('AAR', { exact: true, plain: ['review', 'staff', 'head of a team', 'boss', 'survey', 'party'] }),
      term('EPR', { exact: true, plain: ['rating'] }),
      term('EPRs', { exact: true, plain: ['yearly ratings'] }),
    ];
    const [aar, epr] = createJargonFinder(terms).find('Led 3 AARs, wrote EPRs');
    expect(plainWords(aar!)).toEqual(['reviews', 'staff', 'heads of a team', 'bosses', 'surveys', 'parties']);
    expect(plainWords(epr!)).toEqual(['yearly ratings']);
  });

  test('are found by their other spellings, with any quotes, and between signs', () => {
    expect(found('Wrote the POD sheet')).toEqual(['POD sheet=plan of the day']);
    expect(found('Passed “A” School (S-4)')).toEqual(['“A” School="A" School', 'S-4=S-4']);
    expect(found('Held captain’s mast')).toEqual(["captain’s mast=captain's mast"]);
    expect(found('did -10 level checks')).toEqual(['-10 level=-10 level']);
    expect(found('LHS-4 and S-40')).toEqual([]);
  });

  test('of another branch are none for somebody who did not serve there', () => {
    expect(found('Saw the head of the ship', ['Army'])).toEqual([]);
    expect(found('Saw the head of the ship', ['Army', 'Navy'])).toHaveLength(1);
    expect(found('Saw the head of the ship')).toHaveLength(1);
  });

  test('stand in their order in any text, within it, and never over each other', () => {
    const piece = fc.oneof(
      fc.constantFrom(...TERMS.map((each) => each.term), ' ', '.', 'a', 'İ', 's'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const hit of finder.find(text)) {
          expect(hit.start).toBeGreaterThanOrEqual(end);
          expect(hit.end).toBeLessThanOrEqual(text.length);
          expect(hit.end).toBeGreaterThan(hit.start);
          end = hit.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('are gone once each is replaced, and nothing else has changed', () => {
    const piece = fc.constantFrom('motor pool', 'NCO', 'worked', '120 trucks', 'S-4');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
        let text = pieces.join(', ');
        for (let [hit] = finder.find(text); hit; [hit] = finder.find(text))
          text = withPlain(text, hit, 'plain words');
        expect(text.toLowerCase()).toBe(
          pieces.map((each) => (/worked|120/.test(each) ? each : 'plain words')).join(', '),
        );
      }),
    );
  });
});

test('plain words begin a sentence in capitals and take their own article', () => {
  const swap = (text: string, plain: string) => withPlain(text, finder.find(text)[0]!, plain);
  expect(swap('Motor pool run by me', 'vehicle yard')).toBe('Vehicle yard run by me');
  expect(swap('Worked as an NCO', 'supervisor')).toBe('Worked as a supervisor');
  expect(swap('A motor pool', 'office')).toBe('An office');
  expect(swap('led a motor pool', 'unit')).toBe('led a unit');
});

test.each([
  ['Led 12 people', true],
  ['Led twelve people', true],
  ['Doubled output', true],
  ['Led people', false],
  ['Often led people in tents', false],
])('“%s” has a figure: %s', (line, has) => {
  expect(hasFigure(line)).toBe(has);
});
