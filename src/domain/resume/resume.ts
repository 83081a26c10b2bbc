import type { Branch } from '../branch.ts';
import type { JobLine } from '../job-words.ts';
import { BULLET, findSection, isBlank, linesOf } from './sections.ts';

export type Tense = 'past' | 'present';

export interface ResumeStyle {
  tense: Tense;
  /** Add their prompts to lines: places for numbers. */
  places: boolean;
}

/** The page that lines were picked on. */
export type ResumePage =
  | { kind: 'military'; branch: Branch; code: string }
  | { kind: 'occupation'; code: string };

/** What one was, as a headline says it. */
export interface Service {
  /** "U.S. Army (Sergeant, E-5)". */
  words: string;
  /** What the grade is in civilian terms; '' where no grade is known. */
  ready: string;
}

/** Something that lines are picked from: a military job, the leadership of a grade, an occupation. */
export interface ResumeSource {
  /** The same for the same source on every page. */
  id: string;
  /** Stands above its lines. */
  heading: string;
  /** Where its lines are picked. */
  page: ResumePage;
  /** Of a military page; null of an occupation's. */
  service: Service | null;
}

/** The id of the leadership lines of a grade, whatever the job. */
export const LEADERSHIP_ID = 'leadership';

export interface PickedSource extends ResumeSource {
  /** The lines as they were offered, so that any page can change their tense. */
  lines: readonly JobLine[];
}

/** A résumé. The text is its owner's: only lines that they have not touched are rewritten. */
export interface Resume extends ResumeStyle {
  /** Job title and rank in civilian words; '' for none. */
  headline: string;
  picked: readonly PickedSource[];
  text: string;
}

export const EMPTY_RESUME: Resume = { headline: '', picked: [], tense: 'past', places: true, text: '' };

/** True while there is nothing to copy. */
export function isEmpty({ headline, text }: Resume): boolean {
  return isBlank(headline) && isBlank(text);
}

/** The résumé as it is copied, handed over and printed: the headline on top, without lines that nothing stands in yet. */
export function wholeText({ headline, text }: Resume): string {
  const lines = linesOf(text).filter((line) => line.trim() !== BULLET.trim());
  return [headline.trim(), lines.join('\n').trimEnd()].filter((part) => part !== '').join('\n\n');
}

/** How many lines the text has, those that its owner wrote and without the headings. */
export function countLines({ picked, text }: Resume): number {
  const lines = linesOf(text);
  const headings = picked.map(({ heading }) => heading);
  const found = new Set(headings.map((heading) => findSection(lines, heading, headings)?.heading));
  return lines.filter((line, at) => !isBlank(line) && !found.has(at)).length;
}

/** What one was, by the military page that lines were picked on last. */
export function serviceOf({ picked }: Resume): Service | null {
  return picked.flatMap(({ service }) => service ?? []).at(-1) ?? null;
}
