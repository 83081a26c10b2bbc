import { expect, test } from 'vitest';
import { createEngine } from '../../src/search/engine.ts';
import { createFirstEngine } from '../../src/search/first-engine.ts';
import { smallIndex } from '../fixtures/small-base.ts';

const TEXTS = ['25B30', 'cbt medic', 'infantriman', 'drove trucks', 'doc', ''];

test('it answers as an engine that has the index alone', () => {
  const first = createFirstEngine(smallIndex());
  const engine = createEngine({ index: smallIndex() });
  for (const text of TEXTS) expect(first.military({ text })).toEqual(engine.military({ text }));
});
