import type { FactsLookup } from '../../data/crosswalk-facts.ts';
import type { MilitaryTitle } from '../../domain/military-title.ts';
import type { MilitaryResult } from '../../search/answers.ts';
import type { Marks } from '../../text/marks.ts';

export interface MatchedLevel {
  title: MilitaryTitle;
  /** True where its very code was typed. */
  typed: boolean;
}

/** The skill level or shred that a search was about; undefined where it was about the job as a whole. */
export function matchedLevel(
  facts: FactsLookup,
  { specialty, title, marks }: MilitaryResult,
  text: string,
): MatchedLevel | undefined {
  const best = facts.title(title);
  if (best.code === facts.specialty(specialty).code) return undefined;
  const typed = plain(text).includes(plain(best.code));
  if (!typed && lengthOf(marks.title) <= lengthOf(marks.specialtyTitle)) return undefined;
  return { title: best, typed };
}

const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

const lengthOf = (marks: Marks): number => marks.reduce((sum, [start, end]) => sum + end - start, 0);
