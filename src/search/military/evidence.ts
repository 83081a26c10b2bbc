import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import { marksIn } from '../../text/marks.ts';
import type { WordMatcher } from '../../text/match-words.ts';
import type { Evidence, MilitaryResult, ReadAs } from '../answers.ts';
import { RUNG } from './ranking.ts';
import type { Candidate } from './scoreboard.ts';
import type { TitleTexts } from './title-texts.ts';

/** Why a candidate is among the results. */
export function evidenceOf(index: CrosswalkIndex, titles: TitleTexts, candidate: Candidate): Evidence[] {
  const { why, text: at } = candidate;
  if (why.kind === 'code') {
    const { code, detail } = why;
    return [
      candidate.rung === RUNG.exactCode ? { kind: 'code', code } : { kind: 'code-level', code, detail },
    ];
  }
  if (why.kind === 'occupation') return [{ kind: 'lay-title', occupation: why.occupation, title: why.title }];
  if (why.kind === 'duties') return [{ kind: 'duties', words: why.shown }];
  const term: Evidence[] =
    why.kind === 'term' ? [{ kind: 'nickname', term: why.term, reason: why.reason }] : [];
  if (at < 0) return term;
  const text = titles.texts[at]!;
  const list: Evidence[] = titles.former[at] ? [{ kind: 'former-title', title: text }] : [];
  list.push(...term);
  if (candidate.rung === RUNG.spelling) list.push({ kind: 'spelling', read: [] });
  else if (candidate.rung === RUNG.mostWords) list.push({ kind: 'other-words' });
  if (list.length > 0) return list;
  const own = index.specialties[candidate.specialty]!.title;
  return [{ kind: 'title', title: text === own ? '' : text }];
}

/** One result with its evidence and marks. @param corrections words that were read as others before anything was looked up. */
export function resultOf(
  index: CrosswalkIndex,
  titles: TitleTexts,
  matchWord: WordMatcher,
  candidate: Candidate,
  corrections: readonly ReadAs[],
): MilitaryResult {
  const specialty = index.specialties[candidate.specialty]!;
  const best = index.titles[candidate.title >= 0 ? candidate.title : specialty.titles[0]!]!;
  const read = corrections.filter(({ meant }) =>
    meant.split(' ').every((word) => candidate.words.includes(word)),
  );
  const evidence = evidenceOf(index, titles, candidate);
  const marked = (text: string) => marksIn(text, candidate.words, matchWord);
  const coded = (text: string) => (candidate.why.kind === 'code' ? [[0, text.length] as const] : []);
  return {
    specialty: specialty.id,
    title: best.id,
    marks: {
      specialtyTitle: marked(specialty.title),
      specialtyCode: coded(specialty.code),
      title: marked(best.title),
      code: coded(best.code),
    },
    evidence: read.length > 0 ? [{ kind: 'spelling', read }, ...evidence] : evidence,
    rung: candidate.rung,
  };
}
