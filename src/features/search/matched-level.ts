import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
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
  index: CrosswalkIndex,
  { specialty, title, marks }: MilitaryResult,
  text: string,
): MatchedLevel | undefined {
  const best = index.titles[title]!;
  if (best.code === index.specialties[specialty]!.code) return undefined;
  const typed = plain(text).includes(plain(best.code));
  if (!typed && lengthOf(marks.title) <= lengthOf(marks.specialtyTitle)) return undefined;
  return { title: best, typed };
}

const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

const lengthOf = (marks: Marks): number => marks.reduce((sum, [start, end]) => sum + end - start, 0);
