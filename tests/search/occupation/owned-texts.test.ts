import { expect, test } from 'vitest';
import { occupationTexts } from '../../../src/search/occupation/owned-texts.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';
import { smallOccupationNames, smallOccupationWords } from '../../fixtures/small-occupation-texts.ts';

const index = smallCrosswalk();
const { titles, sentences } = occupationTexts(
  index,
  smallOccupationNames().layTitles,
  smallOccupationWords(),
);
const position = index.occupations.findIndex(({ code }) => code === '15-1212.00');
const of = (texts: typeof titles) => texts.of[position]!.map((at) => [texts.group[at], texts.texts[at]]);

test('an occupation has its official title first, then its lay titles', () => {
  expect(of(titles).slice(0, 2)).toEqual([
    ['title', 'Information Security Analysts'],
    ['lay-title', 'Computer Security Coordinator'],
  ]);
  expect(of(titles)).toHaveLength(7);
});

test('official titles are told from lay titles', () => {
  titles.group.forEach((group, at) => {
    expect(titles.official[at]).toBe(group === 'title' ? 1 : 0);
  });
  expect(titles.group.filter((group) => group === 'title')).toHaveLength(index.occupations.length);
});

test('its sentences are summary, tasks and activities, and an empty summary is none', () => {
  expect(of(sentences).map(([group]) => group)).toEqual(['summary', 'task', 'activity']);
  expect(sentences.texts).not.toContain('');
});

test('a text of several occupations is listed once, with all its owners', () => {
  const at = sentences.texts.indexOf('Set up computer security');
  expect(sentences.owners[at]).toHaveLength(2);
  for (const owner of sentences.owners[at]!) expect(sentences.of[owner]).toContain(at);
});

test('without our own words there are no sentences', () => {
  expect(occupationTexts(index, [], undefined).sentences.texts).toEqual([]);
});
