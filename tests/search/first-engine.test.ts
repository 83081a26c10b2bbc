import { expect, test } from 'vitest';
import { createEngine } from '../../src/search/engine.ts';
import { createFirstEngine } from '../../src/search/first-engine.ts';
import { TUNING } from '../../src/search/tuning.ts';
import { smallIndex } from '../fixtures/small-base.ts';
import { someNames } from '../fixtures/small-occupations.ts';

const TEXTS = ['25B30', 'cbt medic', 'infantriman', 'drove trucks', 'doc', ''];

test('it answers as an engine that has the index alone', () => {
  const first = createFirstEngine(smallIndex());
  const engine = createEngine({ index: smallIndex() });
  for (const text of TEXTS) expect(first.military({ text })).toEqual(engine.military({ text }));
});

test('an engine over all data stands on what it has built, and answers as one made from the start', () => {
  const first = createFirstEngine(smallIndex());
  const data = { index: first.base.index, names: someNames() };
  const [onTop, anew] = [createEngine(data, TUNING, first.base), createEngine(data)];
  for (const text of [...TEXTS, 'virus technician']) {
    expect(onTop.military({ text })).toEqual(anew.military({ text }));
    expect(onTop.occupations({ text })).toEqual(anew.occupations({ text }));
  }
});
