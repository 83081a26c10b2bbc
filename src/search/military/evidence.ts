import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Marks } from '../../text/marks.ts';
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

/** How the text was read before anything was looked up. */
interface HowRead {
  /** Words that were read as others. */
  corrections: readonly ReadAs[];
  /** The code by whose title the results were found. */
  oldCode?: { code: string; title: string };
}

/** One result with its evidence and marks. @param markerOf marks texts with some typed words. */
export function resultOf(
  index: CrosswalkIndex,
  titles: TitleTexts,
  markerOf: (words: readonly string[]) => (text: string) => Marks,
  candidate: Candidate,
  { corrections, oldCode }: HowRead,
): MilitaryResult {
  const specialty = index.specialties[candidate.specialty]!;
  const best = index.titles[candidate.title >= 0 ? candidate.title : specialty.titles[0]!]!;
  const read = corrections.filter(({ meant }) =>
    meant.split(' ').every((word) => candidate.words.includes(word)),
  );
  const found = evidenceOf(index, titles, candidate);
  const evidence: Evidence[] = oldCode ? [{ kind: 'old-code', ...oldCode }, ...found] : found;
  const marked = markerOf(candidate.words);
  const specialtyTitle = marked(specialty.title);
  const coded = (text: string) => (candidate.why.kind === 'code' ? [[0, text.length] as const] : []);
  return {
    specialty: specialty.id,
    title: best.id,
    marks: {
      specialtyTitle,
      specialtyCode: coded(specialty.code),
      title: best.title === specialty.title ? specialtyTitle : marked(best.title),
      code: coded(best.code),
    },
    evidence: read.length > 0 ? [{ kind: 'spelling', read }, ...evidence] : evidence,
    rung: candidate.rung,
  };
}
