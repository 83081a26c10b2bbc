import { expect, test } from 'vitest';
import { proposedDirections, proposedLines, toggled } from '../../src/domain/card.ts';
import type { Lead } from '../../src/domain/leads.ts';

const lead = (occupation: string): Lead => ({ occupation, kind: 'official', links: [] });
const LEADS = ['a', 'b', 'c', 'd', 'e', 'f'].map(lead);
const never = () => false;

test('a card proposes the first five directions', () => {
  expect(proposedDirections(LEADS, [], never)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a catch-all stands behind what has a name, and none is left out for it', () => {
  expect(proposedDirections(LEADS, [], (code) => code === 'a')).toEqual(['b', 'c', 'd', 'e', 'a']);
});

test('what the person has on the shortlist comes instead, in their order', () => {
  expect(proposedDirections(LEADS, ['z', 'b'], never)).toEqual(['z', 'b']);
});

test('of three lines the last is on leadership, where there is one for the grade', () => {
  expect(proposedLines(['a', 'b', 'c', 'd'], [])).toEqual(['a', 'b', 'c']);
  expect(proposedLines(['a', 'b', 'c'], ['x', 'y'])).toEqual(['a', 'b', 'x']);
  expect(proposedLines([], ['w', 'x', 'y', 'z'])).toEqual(['w', 'x', 'y']);
});

test('what is chosen goes to the end, comes off again, and is never more than there is room for', () => {
  expect(toggled(['a'], 'b', 2)).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a', 2)).toEqual(['b']);
  expect(toggled(['a', 'b'], 'c', 2)).toEqual(['a', 'b']);
});
