import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { MilitaryTitle, Specialty } from '../../domain/military-title.ts';
import { WORD_MATCH, type WordMatches } from '../../text/match-words.ts';
import { singular, stemOf, wordsOf } from '../../text/words.ts';
import type { Evidence, Marks, MilitaryResult } from '../answers.ts';
import { RUNG } from './ranking.ts';
import type { Candidate } from './scoreboard.ts';
import type { TitleTexts } from './title-texts.ts';

type MatchWord = (word: string, last: boolean, spelling: boolean) => WordMatches;

/** Why a candidate is among the results, in words for people. */
export function evidenceOf(index: CrosswalkIndex, titles: TitleTexts, candidate: Candidate): Evidence[] {
  if (candidate.code)
    return [{ kind: candidate.rung === RUNG.exactCode ? 'code' : 'code-level', reason: candidate.reason }];
  if (candidate.rung === RUNG.related) return [{ kind: 'lay-title', reason: candidate.reason }];
  if (candidate.text < 0) return [{ kind: 'nickname', reason: candidate.reason }];
  const text = titles.texts[candidate.text]!;
  const list: Evidence[] = [];
  if (titles.former[candidate.text]) list.push({ kind: 'former-title', reason: `Former title: ${text}` });
  if (candidate.reason) list.push({ kind: 'nickname', reason: candidate.reason });
  if (candidate.rung === RUNG.spelling) list.push({ kind: 'spelling', reason: 'Close spelling' });
  else if (candidate.rung === RUNG.mostWords) list.push({ kind: 'other-words', reason: 'Some of the words' });
  if (list.length === 0) {
    const specialty = index.specialties[candidate.specialty]!;
    list.push({ kind: 'title', reason: text === specialty.title ? 'Title' : `Title: ${text}` });
  }
  return list;
}

/** Which letters of what is shown agree with what was typed. */
export function marksOf(
  specialty: Specialty,
  best: MilitaryTitle,
  candidate: Candidate,
  matchWord: MatchWord,
): MilitaryResult['marks'] {
  const whole = (text: string): Marks => [[0, text.length]];
  const code = candidate.code ? whole(best.code) : [];
  const specialtyCode = candidate.code ? whole(specialty.code) : [];
  return {
    specialtyTitle: marksIn(specialty.title, candidate.words, matchWord),
    specialtyCode,
    title: marksIn(best.title, candidate.words, matchWord),
    code,
  };
}

/** The letters of a text that some typed words account for. */
export function marksIn(text: string, words: readonly string[], matchWord: MatchWord): Marks {
  const marks: [number, number][] = [];
  const spelled = words.map((word, i) => spelledAs(matchWord(word, i === words.length - 1, false)));
  for (const word of wordsOf(text)) {
    const length = Math.max(
      0,
      ...words.map((typed, i) => agreeingLetters(typed, word.text, i === words.length - 1, spelled[i]!)),
    );
    if (length > 0) marks.push([word.start, Math.min(word.end, word.start + length)]);
  }
  return marks;
}

/** True where the typed word is in no text as it stands, so that near spellings were looked up. */
export function spelledAs(matches: WordMatches): boolean {
  return matches.match.includes(WORD_MATCH.spelling);
}

/** How many letters of a word a typed word accounts for; all of them for another form or spelling of it. */
export function agreeingLetters(typed: string, word: string, last: boolean, spelled: boolean): number {
  if (typed === word || singular(typed) === singular(word)) return word.length;
  if (word.startsWith(typed) && (last || typed.length >= 3)) return typed.length;
  if (typed.length >= 4 && stemOf(typed) === stemOf(word)) return word.length;
  if (!spelled || typed.length < 4 || word.length < 4) return 0;
  const shared = new Set(pairs(typed));
  const common = pairs(word).filter((pair) => shared.has(pair)).length;
  return common / Math.max(typed.length, word.length) >= 0.5 ? word.length : 0;
}

function pairs(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
}
