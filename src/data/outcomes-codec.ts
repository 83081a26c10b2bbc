import {
  type BroadOutcomes,
  broadGroupOf,
  type Earnings,
  GRADE_BINS,
  type GradeEarnings,
  type GroupOutcomes,
  type Industry,
  type Leavers,
  type OutcomeBook,
  type OutcomeJob,
  YEARS_AFTER,
} from '../domain/outcomes.ts';
import { openJson, seal } from './envelope.ts';
import { count, figure, flag, listOf, oneOf, orNull, record, ShapeError, text } from './shape.ts';

export const OUTCOMES_NAME = 'list of what veterans earned';

const years = oneOf(...YEARS_AFTER);

const earnings = record<Earnings>({
  years,
  people: count,
  notEmployed: orNull(count),
  p25: count,
  median: count,
  p75: count,
});

const bookShape = record<OutcomeBook>({
  dollars: count,
  leavers: listOf(record<Leavers>({ years, from: count, to: count })),
  groups: listOf(record<GroupOutcomes>({ code: text, title: text, earnings: listOf(earnings) })),
  broadGroups: listOf(
    record<BroadOutcomes>({
      code: text,
      title: text,
      byGrade: listOf(record<GradeEarnings>({ grades: oneOf(...GRADE_BINS), earnings: listOf(earnings) })),
      industriesYears: years,
      industriesPeople: count,
      industries: listOf(record<Industry>({ name: text, people: count, share: figure })),
    }),
  ),
  jobs: listOf(record<OutcomeJob>({ code: text, title: text, group: text, active: flag })),
});

export function encodeOutcomes(book: OutcomeBook, version: string): string {
  return seal(OUTCOMES_NAME, version, JSON.stringify(book));
}

/**
 * Decodes and checks it.
 * @throws DataFileError for a file that is truncated, damaged, of another version, or no such list, and for one that
 * names a group, or years after leaving, that it does not hold.
 */
export function decodeOutcomes(text: string, version: string): OutcomeBook {
  return openJson(OUTCOMES_NAME, version, text, bookShape, (book) => {
    const groups = new Set(book.groups.map(({ code }) => code));
    const broad = new Set(book.broadGroups.map(({ code }) => code));
    for (const { code, group } of book.jobs)
      if (!groups.has(group))
        throw new ShapeError(`jobs: ${code} is in group "${group}", expected one of the groups`);
    for (const { code } of book.groups)
      if (!broad.has(broadGroupOf(code)))
        throw new ShapeError(`broadGroups: found none for group "${code}", expected "${broadGroupOf(code)}"`);
    for (const each of YEARS_AFTER)
      if (!book.leavers.some((leavers) => leavers.years === each))
        throw new ShapeError(`leavers: found none for ${each} years after leaving, expected who they are`);
    return book;
  });
}
