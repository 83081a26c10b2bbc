import type { Branch } from './branch.ts';
import type { JobLine } from './job-words.ts';
import type { RankType } from './rank-type.ts';

/** Pay grades of enlisted people, warrant officers and commissioned officers, lowest first in each. */
export const PAY_GRADES = [
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'E6',
  'E7',
  'E8',
  'E9',
  'W1',
  'W2',
  'W3',
  'W4',
  'W5',
  'O1',
  'O2',
  'O3',
  'O4',
  'O5',
  'O6',
  'O7',
  'O8',
  'O9',
  'O10',
] as const;

export type PayGrade = (typeof PAY_GRADES)[number];

/** What a person of a grade typically was, in civilian terms: reviewed by us, and never one person's own figures. */
export interface GradeFacts {
  branch: Branch;
  grade: PayGrade;
  /** "Sergeant", "Master Sergeant or First Sergeant". */
  title: string;
  /** Years of service. */
  years: readonly [from: number, to: number];
  /** How many people, directly or through others; 0 to 0 for nobody. */
  people: readonly [from: number, to: number];
  led: string;
  trusted: string;
  ready: string;
}

export const LEADERSHIP_KINDS = ['supervision', 'training', 'safety', 'property', 'planning'] as const;
export type LeadershipKind = (typeof LEADERSHIP_KINDS)[number];

/** A line for a résumé that people of these grades may say of themselves, with [number] where their own figure belongs. */
export interface LeadershipLine extends JobLine {
  from: PayGrade;
  to: PayGrade;
  kind: LeadershipKind;
}

export interface GradeBook {
  grades: readonly GradeFacts[];
  lines: readonly LeadershipLine[];
}

const TYPE_OF: Record<string, RankType> = { E: 'Enlisted', W: 'Warrant Officer', O: 'Commissioned Officer' };

/** The rank type of a grade: "E5" → Enlisted. */
export function rankTypeOf(grade: PayGrade): RankType {
  return TYPE_OF[grade[0]!]!;
}

/** The pay grade that a text names, in any case, with or without a hyphen: "e-5" → E5. */
export function payGradeOf(text: string): PayGrade | undefined {
  const plain = text
    .trim()
    .toUpperCase()
    .replace(/^([EWO])[- ]?0?(\d+)$/, '$1$2');
  return PAY_GRADES.find((grade) => grade === plain);
}

/** Whether a grade stands in a range of its own rank type. */
export function isWithin(grade: PayGrade, from: PayGrade, to: PayGrade): boolean {
  const at = PAY_GRADES.indexOf(grade);
  return at >= PAY_GRADES.indexOf(from) && at <= PAY_GRADES.indexOf(to);
}

/**
 * Whether a person of a grade has reached the one at which an occupation becomes realistic. Officers of any grade have
 * reached what enlisted people and warrant officers have; a text that is no grade asks for none.
 */
export function hasReached(grade: PayGrade, needed: string): boolean {
  const at = payGradeOf(needed);
  return at === undefined || PAY_GRADES.indexOf(grade) >= PAY_GRADES.indexOf(at);
}

/** What is typical of a grade in a branch; undefined where the branch has no such grade. */
export function gradeFacts({ grades }: GradeBook, branch: Branch, grade: PayGrade): GradeFacts | undefined {
  return grades.find((facts) => facts.branch === branch && facts.grade === grade);
}

/** The grades of a branch that people of these rank types can have, lowest first. */
export function gradesOf({ grades }: GradeBook, branch: Branch, ranks: readonly RankType[]): GradeFacts[] {
  return grades
    .filter((facts) => facts.branch === branch && ranks.includes(rankTypeOf(facts.grade)))
    .sort((a, b) => PAY_GRADES.indexOf(a.grade) - PAY_GRADES.indexOf(b.grade));
}

/** The lines on leadership that people of a grade may say of themselves. */
export function leadershipLines({ lines }: GradeBook, grade: PayGrade): LeadershipLine[] {
  return lines.filter(({ from, to }) => isWithin(grade, from, to));
}
