import { describe, expect, test } from 'vitest';
import type { ReadAs } from '../../../src/search/answers.ts';
import { evidenceOf, resultOf } from '../../../src/search/military/evidence.ts';
import { RUNG } from '../../../src/search/military/ranking.ts';
import type { Candidate } from '../../../src/search/military/scoreboard.ts';
import { createMarker } from '../../../src/text/marks.ts';
import { smallParts, specialtyIn } from '../../fixtures/small-base.ts';

const { index, titles, matchWord } = smallParts();
const textAt = (text: string) => titles.texts.indexOf(text);
const candidate = (more: Partial<Candidate>): Candidate => ({
  specialty: specialtyIn(index, '25B'),
  rung: RUNG.allWords,
  title: -1,
  text: -1,
  why: { kind: 'words' },
  words: ['information'],
  ...more,
});
const evidence = (more: Partial<Candidate>) => evidenceOf(index, titles, candidate(more));
const result = (more: Partial<Candidate>, ...corrections: ReadAs[]) =>
  resultOf(index, titles, (words) => createMarker(words, matchWord), candidate(more), { corrections });
const DETAIL = { kind: 'skill-level', level: '3' } as const;

describe('a result is there', () => {
  test('by its code, as it stands or with what it says besides', () => {
    const why = { kind: 'code', code: '25B', detail: null, exact: true } as const;
    expect(evidence({ why, rung: RUNG.exactCode })).toEqual([{ kind: 'code', code: '25B' }]);
    expect(evidence({ why: { ...why, detail: DETAIL }, rung: RUNG.codeWithLevel })).toEqual([
      { kind: 'code-level', code: '25B', detail: DETAIL },
    ]);
  });

  test('by its own title, or another one that is named', () => {
    expect(evidence({ text: textAt('Information Technology Specialist') })).toEqual([
      { kind: 'title', title: '' },
    ]);
    expect(
      evidence({ specialty: specialtyIn(index, '6C0X1'), text: textAt('Contracting Journeyman') }),
    ).toEqual([{ kind: 'title', title: 'Contracting Journeyman' }]);
  });

  test('by a title that it had before', () => {
    expect(evidence({ text: textAt('Information Systems Operator') })).toEqual([
      { kind: 'former-title', title: 'Information Systems Operator' },
    ]);
  });

  test('by a near spelling, or some of the words', () => {
    const text = textAt('Information Technology Specialist');
    expect(evidence({ text, rung: RUNG.spelling })).toEqual([{ kind: 'spelling', read: [] }]);
    expect(evidence({ text, rung: RUNG.mostWords })).toEqual([{ kind: 'other-words' }]);
    expect(evidence({ text: textAt('Information Systems Operator'), rung: RUNG.spelling })).toEqual([
      { kind: 'former-title', title: 'Information Systems Operator' },
      { kind: 'spelling', read: [] },
    ]);
  });

  test('by a term of the vocabulary, with its reason', () => {
    const why = { kind: 'term', term: 'geek', reason: 'made up' } as const;
    const nickname = { kind: 'nickname', term: 'geek', reason: 'made up' };
    expect(evidence({ why, rung: RUNG.vocabulary })).toEqual([nickname]);
    expect(evidence({ why, text: textAt('Information Technology Specialist') })).toEqual([nickname]);
  });

  test('by an occupation that it leads to', () => {
    expect(evidence({ why: { kind: 'occupation', occupation: '15-1299.00', title: 'Webmaster' } })).toEqual([
      { kind: 'lay-title', occupation: '15-1299.00', title: 'Webmaster' },
    ]);
  });
});

describe('a result', () => {
  test('names the title that matched, or the specialty’s first', () => {
    expect(index.titles[result({}).title]!.code).toBe('25B');
    const second = index.titles.find(({ code }) => code === '6C071')!;
    expect(result({ specialty: second.specialty, title: second.id }).title).toBe(second.id);
  });

  test('marks its words, and a code only where that matched', () => {
    expect(result({ words: ['tech', 'information'] }).marks).toMatchObject({
      specialtyTitle: [
        [0, 11],
        [12, 16],
      ],
      specialtyCode: [],
      code: [],
    });
    const code = result({ words: [], why: { kind: 'code', code: '25B', detail: null, exact: true } });
    expect(code.marks).toEqual({ specialtyTitle: [], specialtyCode: [[0, 3]], title: [], code: [[0, 3]] });
  });

  test('says first which words were read as others, where those led to it', () => {
    const text = textAt('Information Technology Specialist');
    const read = { typed: 'infomation', meant: 'information' };
    const other = { typed: 'xx', meant: 'two words' };
    expect(result({ text }, read, other).evidence).toEqual([
      { kind: 'spelling', read: [read] },
      { kind: 'title', title: '' },
    ]);
    expect(result({ text, words: ['two', 'words'] }, read, other).evidence[0]).toEqual({
      kind: 'spelling',
      read: [other],
    });
    expect(result({ text, words: ['technology'] }, read, other).evidence).toEqual([
      { kind: 'title', title: '' },
    ]);
  });
});
