import { oneOf, text, wholeNumber } from '../../data/column.ts';
import { defineTable } from '../../data/table.ts';
import { LEADERSHIP_KINDS, PAY_GRADES } from '../../domain/pay-grade.ts';
import { branch } from './field-columns.ts';

/** Rank in civilian terms: written and reviewed by us; see data/words/README.md. */

const written = { origin: 'written' } as const;
const grade = oneOf(...PAY_GRADES);
const years = wholeNumber({ to: 50 });

/** What is typical of a grade in a branch. */
export const GRADES = defineTable({
  path: 'words/military/grades.tsv',
  columns: {
    branch,
    grade,
    title: text,
    years_from: years,
    years_to: years,
    people_from: wholeNumber(),
    people_to: wholeNumber(),
    led: text,
    trusted: text,
    ready: text,
  },
  key: ['branch', 'grade'],
  ...written,
});

/** What people of some grades may say of themselves. */
export const LEADERSHIP = defineTable({
  path: 'words/military/leadership.tsv',
  columns: { grade_from: grade, grade_to: grade, kind: oneOf(...LEADERSHIP_KINDS), line: text, past: text },
  key: ['grade_from', 'grade_to', 'kind', 'line'],
  ...written,
});
