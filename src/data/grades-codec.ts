import { BRANCHES } from '../domain/branch.ts';
import {
  type GradeBook,
  type GradeFacts,
  LEADERSHIP_KINDS,
  type LeadershipLine,
  PAY_GRADES,
} from '../domain/pay-grade.ts';
import { openJson, seal } from './envelope.ts';
import { jobLineFields } from './job-line-shape.ts';
import { count, listOf, oneOf, record, text, tuple } from './shape.ts';

export const GRADES_NAME = 'list of pay grades';

const grade = oneOf(...PAY_GRADES);
const range = tuple<readonly [number, number]>(count, count);

const shape = record<GradeBook>({
  grades: listOf(
    record<GradeFacts>({
      branch: oneOf(...BRANCHES),
      grade,
      title: text,
      years: range,
      people: range,
      led: text,
      trusted: text,
      ready: text,
    }),
  ),
  lines: listOf(
    record<LeadershipLine>({ from: grade, to: grade, kind: oneOf(...LEADERSHIP_KINDS), ...jobLineFields }),
  ),
});

export function encodeGrades(book: GradeBook, version: string): string {
  return seal(GRADES_NAME, version, JSON.stringify(book));
}

/** @throws DataFileError for a file that is truncated, damaged, of another version, or no such list. */
export function decodeGrades(file: string, version: string): GradeBook {
  return openJson(GRADES_NAME, version, file, shape, (book) => book);
}
