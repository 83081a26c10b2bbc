import { expect, test } from 'vitest';
import { Report } from '../../data/derive/report.ts';

test('the report reads the same whatever order things happened in', () => {
  const one = new Report();
  one.read('b.txt', 2);
  one.read('a.txt', 1);
  one.dropped('t.tsv', 'why', 'first');
  one.dropped('t.tsv', 'why', 'second');
  const two = new Report();
  two.dropped('t.tsv', 'why', 'first');
  two.read('a.txt', 1);
  two.dropped('t.tsv', 'why', 'second');
  two.read('b.txt', 2);
  expect(one.text()).toBe(two.text());
});

test('what is left out is counted by reason, with an example', () => {
  const report = new Report();
  report.dropped('pay.tsv', 'footnote', 'Source: BLS');
  report.dropped('pay.tsv', 'footnote', 'Note');
  report.dropped('pay.tsv', 'no code', 'x');
  expect(report.text()).toContain('pay.tsv: footnote: 2 (first: Source: BLS)');
  expect(report.text()).toContain('pay.tsv: no code: 1 (first: x)');
});
