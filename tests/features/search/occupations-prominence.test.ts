import { expect, test } from 'vitest';
import { occupationWords } from '../../../src/features/search/occupations-prominence.ts';
import type { SetAside } from '../../../src/search/answers.ts';

const aside = (text: string, from: string, kind: SetAside['kind']): SetAside => {
  const start = text.indexOf(from);
  return { id: `aside:${from}`, kind, from, start, end: start + from.length };
};

test('the civilian side is asked without what belongs to the service: branch, rank, unit, base, years', () => {
  const text = 'army sgt cook, Fort Bragg NC, 2009-2014';
  const words = occupationWords(text, {
    understood: [
      { id: 'branch:Army', kind: 'branch', branch: 'Army', from: 'army', removable: true },
      { id: 'rank:Enlisted', kind: 'rank', rank: 'Enlisted', from: 'sgt', removable: true },
    ],
    aside: [aside(text, 'Fort Bragg NC', 'base'), aside(text, '2009-2014', 'years')],
  });
  expect(words.replace(/[ ,]+/g, ' ').trim()).toBe('cook');
});

test('and with what civilian titles may have', () => {
  for (const [from, kind] of [
    ['night shift', 'shift'],
    ['Kowalski', 'unknown'],
  ] as const) {
    const text = `cook ${from}`;
    expect(occupationWords(text, { understood: [], aside: [aside(text, from, kind)] })).toBe(text);
  }
});
