import { describe, expect, test } from 'vitest';
import { createEvidenceFinder } from '../../../src/search/occupation/evidence.ts';
import { positionOf, smallOccupationBase } from '../../fixtures/small-occupations.ts';

const base = smallOccupationBase();
const evidenceFor = createEvidenceFinder(
  [
    { texts: base.titles, index: base.titleIndex, matchWord: base.matchTitleWord },
    { texts: base.sentences, index: base.sentenceIndex, matchWord: base.matchSentenceWord },
  ],
  0.5,
);
const wording = (text: string, open = true) => ({ words: text.split(' '), open });
const find = (code: string, ...texts: string[]) =>
  evidenceFor(texts.map((text) => wording(text)))(positionOf(code));
const textsIn = (code: string, group: string, ...texts: string[]) =>
  find(code, ...texts)
    .find((each) => each.group === group)
    ?.items.map(({ text }) => text) ?? [];
const marked = (code: string, group: string, ...texts: string[]) =>
  find(code, ...texts)
    .find((each) => each.group === group)!
    .items.map(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end)));

describe('the evidence for an occupation', () => {
  test('comes in groups, in the order of O*NET’s Code Connector', () => {
    expect(find('15-1212.00', 'computer security').map(({ group }) => group)).toEqual([
      'title',
      'lay-title',
      'summary',
      'task',
      'activity',
    ]);
  });

  test('names every text with one of the words, those with the most of them first', () => {
    expect(textsIn('15-1212.00', 'lay-title', 'network security officer')).toEqual([
      'Network Security Officer',
      'Security Officer',
      'Computer Security Specialist',
      'Computer Security Coordinator',
      'Computer Systems Security Analyst',
    ]);
  });

  test('names texts with all words of another wording, and none with a part of one', () => {
    expect(textsIn('15-1212.00', 'title', 'zzqq', 'security analysts')).toEqual([
      'Information Security Analysts',
    ]);
    expect(textsIn('15-1212.00', 'lay-title', 'zzqq', 'security analyst')).toEqual([
      'Computer Systems Security Analyst',
    ]);
  });

  test('is none of connecting words, and none of words that no text of it has', () => {
    expect(find('15-1212.00', 'and the')).toEqual([]);
    expect(find('29-2043.00', 'security')).toEqual([]);
  });
});

describe('the letters that agree are marked', () => {
  test('in whole words, beginnings, and other forms', () => {
    expect(marked('15-1212.00', 'title', 'securi')).toEqual([['Securi']]);
    expect(marked('15-1212.00', 'title', 'analyst information')).toEqual([['Information', 'Analysts']]);
  });

  test('in all the words of another wording', () => {
    expect(marked('15-1212.00', 'title', 'zzqq', 'security analysts')).toEqual([['Security', 'Analysts']]);
  });

  test('anew for every question', () => {
    marked('15-1212.00', 'title', 'information');
    expect(marked('15-1212.00', 'title', 'security')).toEqual([['Security']]);
  });
});
