import { type GradeBook, PAY_GRADES } from '../domain/pay-grade.ts';
import { GRADES, LEADERSHIP } from './tables/grade-tables.ts';
import { rowsOf, type TableTexts } from './tables.ts';

/** Rank in civilian terms, from our tables. */
export function compileGrades(tables: TableTexts): GradeBook {
  const lines = rowsOf(tables, LEADERSHIP);
  const position = (grade: (typeof PAY_GRADES)[number]) => PAY_GRADES.indexOf(grade);
  return {
    grades: rowsOf(tables, GRADES)
      .map((row) => ({
        branch: row.branch,
        grade: row.grade,
        title: row.title,
        years: [row.years_from, row.years_to] as const,
        people: [row.people_from, row.people_to] as const,
        led: row.led,
        trusted: row.trusted,
        ready: row.ready,
      }))
      .sort((a, b) => position(a.grade) - position(b.grade)),
    lines: lines
      .map(({ grade_from, grade_to, kind, line, past }) => ({
        from: grade_from,
        to: grade_to,
        kind,
        text: line,
        past,
        // A line on leadership has its place for a figure within.
        prompt: '',
      }))
      .sort((a, b) => position(a.from) - position(b.from)),
  };
}
