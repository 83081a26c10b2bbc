import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/search/engine.ts';
import { TUNING, type Tuning, WEIGHTS } from '../../src/search/tuning.ts';
import { smallIndex } from '../fixtures/small-base.ts';
import { smallDuties } from '../fixtures/small-duties.ts';
import { smallOccupationWords, smallOfficialTexts } from '../fixtures/small-occupation-texts.ts';
import { someNames } from '../fixtures/small-occupations.ts';

const weights = Object.entries(WEIGHTS);

const MILITARY = [
  'doc',
  'geek',
  'grunt cook',
  'infantriman',
  'infantry man',
  'combatmedick',
  'combatmedic specialist',
  'contracting officer',
  'information systems operator',
  'journeyman',
  'buyer',
  'webmaster',
  'patched up the wounded',
  'treated patients on a ship',
  'meddic zzzzqq',
  'M1 technician',
];
const OCCUPATIONS = [
  'emt',
  'senior emt',
  'zqx security analyst',
  'para medics',
  'guard computers and train users',
  'paramedcs',
  'truck mechanics',
  'diesel mechanical',
];
const DATA = {
  index: smallIndex(),
  names: someNames(),
  words: { ...smallOccupationWords(), official: smallOfficialTexts() },
  duties: smallDuties(),
};

/** What an engine with these weights answers. */
function answersOf(tuning: Tuning): string {
  const engine = createEngine(DATA, tuning);
  return JSON.stringify([
    MILITARY.map((text) => engine.military({ text })),
    OCCUPATIONS.map((text) => engine.occupations({ text })),
  ]);
}

describe('every weight', () => {
  test.each(weights)('%s lies within its range, which a step moves it through', (_, weight) => {
    const { value, least, most, step } = weight;
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
    expect(step).toBeGreaterThan(0);
    expect(value - step >= least || value + step <= most).toBe(true);
  });

  test('says what a larger value does, each in its own words', () => {
    const effects = weights.map(([, { effect }]) => effect);
    for (const effect of effects) expect(effect).toMatch(/^\S.{10,}\S$/);
    expect(new Set(effects).size).toBe(effects.length);
  });

  test('is in force with its value', () => {
    expect(Object.keys(TUNING)).toEqual(weights.map(([name]) => name));
    for (const [name, { value }] of weights) expect(TUNING[name as keyof Tuning]).toBe(value);
  });

  test('is read by the search', () => {
    const read = new Set<string>();
    const watched = new Proxy(TUNING, {
      get(target, name) {
        read.add(String(name));
        return target[name as keyof Tuning];
      },
    });
    answersOf(watched);
    expect(weights.map(([name]) => name).filter((name) => !read.has(name))).toEqual([]);
  });
});

test('an engine asks the weights it was made with: a stricter one leaves more out', () => {
  const strict = createEngine(DATA, { ...TUNING, leastScore: 2 });
  expect(createEngine(DATA).occupations({ text: 'paramedics' }).total).toBeGreaterThan(0);
  expect(strict.occupations({ text: 'paramedics' }).total).toBe(0);
});
