import { expect, test } from 'vitest';
import { type Audit, figuresOf, keepsBudget } from '../../../src/bench/audit/budgets.ts';
import type { PageScores } from '../../../src/bench/audit/lighthouse-scores.ts';

const visit = (result: number) => ({ firstPaint: 900, box: 950, result, bytes: 250_000, shift: 0 });
const scored = (performance: number): PageScores =>
  new Map([['result', { performance, accessibility: 100, 'best-practices': 100, seo: 100 }]]);
const audit = (changes: Partial<Audit> = {}): Audit => ({
  cold: [visit(2000)],
  back: [visit(1100)],
  offline: [visit(1100)],
  typing: [{ p50: 16, p95: 40, worst: 60, longestTask: 55, heapMb: 6 }],
  lighthouse: [scored(99)],
  ...changes,
});
const figure = (of: Audit, what: string) => figuresOf(of, [visit(800)]).find((each) => each.what === what)!;

test('a time is the median of its runs beyond the empty page’s', () => {
  const back = [visit(1900), visit(1100), visit(1200)];
  expect(figure(audit({ back }), 'first result on return, beyond').value).toBe(400);
});

test('Lighthouse counts with the median of its runs', () => {
  const lighthouse = [scored(98), scored(91), scored(99)];
  const performance = figure(audit({ lighthouse }), 'Lighthouse result: performance');
  expect(performance.value).toBe(98);
  expect(keepsBudget(performance)).toBe(true);
});

test('one run over a budget does not break it, two of three do', () => {
  const runs = (...values: number[]) =>
    audit({ typing: values.map((p95) => ({ p50: 16, p95, worst: 100, longestTask: 60, heapMb: 6 })) });
  expect(keepsBudget(figure(runs(48, 120, 56), 'typing, p95'))).toBe(true);
  expect(keepsBudget(figure(runs(48, 64, 72), 'typing, p95'))).toBe(false);
});

test('a page that never answers without a network breaks its budget', () => {
  expect(keepsBudget(figure(audit({ offline: [] }), 'first result offline, beyond'))).toBe(false);
});

test('an audit without Lighthouse tells nothing of it', () => {
  const figures = figuresOf(audit({ lighthouse: [] }), [visit(800)]);
  expect(figures.filter(({ what }) => what.startsWith('Lighthouse'))).toEqual([]);
});
