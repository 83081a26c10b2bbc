import type { Apprenticeship, LicenseNeed } from '../../domain/entry.ts';
import { type Release, releaseName } from '../../domain/releases.ts';
import { groupDigits } from '../../text/group-digits.ts';
import { periodWords } from './dates.ts';
import { words as occupation } from './occupation.ts';

/* What it takes to get into an occupation. */

const LICENSE: Record<LicenseNeed, string> = {
  all: 'Required everywhere in the United States',
  // A federal agency's own license, or one that a state grants by federal rules.
  federal: 'Required under federal rules',
  most: 'Required in most states',
  some: 'Required in some states or for some of the work',
  no: 'Not required',
  unsaid: occupation.nothing,
};

/** How long an apprenticeship takes: "8,000 hours", "4,000 to 6,000 hours, or competency-based". */
function term({ hours, bySkill }: Apprenticeship): string {
  const span =
    hours &&
    `${hours.from === hours.to ? '' : `${groupDigits(hours.from)} to `}${groupDigits(hours.to)} hours`;
  if (span && bySkill) return `${span}, or competency-based`;
  return span ?? (bySkill ? 'competency-based, no set hours' : '');
}

export const words = {
  names: {
    license: 'License',
    grantedBy: 'Granted by',
    exams: 'Exams',
    certificates: 'Certificates',
    checks: 'Checks and conditions',
    experience: 'Work experience',
    wayIn: 'Usual way in',
    apprenticeships: 'Registered apprenticeships',
  },
  license: (need: LicenseNeed) => LICENSE[need],
  certificate: (name: string, required: boolean) => (required ? `${name}: required` : name),
  noExperience: 'None needed',
  /** What the handbook says nothing about: "Exams, work experience". */
  unsaid: (names: readonly string[]) =>
    names.map((name, i) => (i === 0 ? name : name.toLowerCase())).join(', '),
  source: (handbook: Release) =>
    `Source: ${releaseName(handbook)}, U.S. Bureau of Labor Statistics, ${periodWords(handbook)}, in our own words.`,
  page: 'Read its page',
  askFirst: 'Rules change and differ by state, so check with whoever grants the license.',
  apprenticeship: {
    also: (title: string) => `(also ${title})`,
    term,
    carriedOver: 'matched through an older occupation code',
    all: (count: number) => `Show all ${groupDigits(count)} apprenticeships`,
    fewer: 'Show fewer apprenticeships',
    source: (register: Release) =>
      `Source: ${releaseName(register)}, U.S. Department of Labor, ${periodWords(register)}; programs may have changed since. A year of full-time work is about 2,000 hours.`,
    site: 'Find programs at Apprenticeship.gov',
  },
};
