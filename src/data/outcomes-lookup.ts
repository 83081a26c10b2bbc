import {
  broadGroupOf,
  type OutcomeBook,
  type OutcomeJob,
  type OutcomeQuestion,
  type Outcomes,
} from '../domain/outcomes.ts';

/**
 * What became of veterans of an Army enlisted occupation's group.
 * @param job a title, or a specialty.
 * @returns null for another branch or rank, for a job that the source puts in no group, and where it withholds all of
 * the group's earnings.
 */
export function outcomesOf(book: OutcomeBook, job: OutcomeQuestion): Outcomes | null {
  const code = groupCodeOf(book, job);
  const own = book.groups.find((group) => group.code === code);
  const first = own?.earnings[0];
  if (!own || !first) return null;
  const broad = book.broadGroups.find((group) => group.code === broadGroupOf(own.code))!;
  const broadGroup = { code: broad.code, title: broad.title };
  return {
    dollars: book.dollars,
    group: { code: own.code, title: own.title },
    people: first.people,
    earnings: own.earnings.map((earnings) => {
      const { from, to } = book.leavers.find(({ years }) => years === earnings.years)!;
      return { ...earnings, left: { from, to } };
    }),
    gradesGroup: broadGroup,
    byGrade: broad.byGrade,
    industriesGroup: broadGroup,
    industriesYears: broad.industriesYears,
    industriesPeople: broad.industriesPeople,
    industries: broad.industries,
  };
}

/**
 * The three-digit group of a job. The Army gives a code anew to other work (91B was a medic, and repairs wheeled
 * vehicles), so that the title decides; a job of today whose title the source words otherwise is the one that has the
 * code there.
 */
function groupCodeOf(book: OutcomeBook, job: OutcomeQuestion): string | undefined {
  if (!job.branches.includes('Army') || !job.ranks.includes('Enlisted')) return undefined;
  const meanings = book.jobs.filter(({ code }) => code === job.code);
  const named = meanings.find(({ title }) => plain(title) === plain(job.title));
  const ofToday = (each: OutcomeJob) => job.status === 'current' && each.active;
  return (named ?? meanings.find(ofToday))?.group;
}

/** Letters and digits, "&" read as "and": what official texts of one job have in common. */
function plain(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]/g, '');
}
