import { words as cool } from '#words/cool.ts';
import { listedForWords, reasonWords, SOURCE_RELEASE, sourceName } from '#words/directions.ts';
import { noJobWords } from '#words/no-job.ts';
import { rankLabel } from '#words/rank.ts';
import type { CrosswalkIndex, OccupationBrief } from '../data/crosswalk-index.ts';
import { type CrosswalkLookup, createLookup } from '../data/crosswalk-lookup.ts';
import { outcomesOf } from '../data/outcomes-lookup.ts';
import { type Branch, branchFromSlug } from '../domain/branch.ts';
import type { JobCredentials } from '../domain/credential.ts';
import type { Direction, SpecialtyDirections } from '../domain/direction.ts';
import type { Specialty } from '../domain/military-title.ts';
import { noJobOf } from '../domain/no-job.ts';
import type { OutcomeBook } from '../domain/outcomes.ts';
import type { Releases } from '../domain/releases.ts';
import { yearOf } from './year-of.ts';

/** What the page of a military code is made from. */
export interface MilitaryData {
  index: CrosswalkIndex;
  directions: ReadonlyMap<number, SpecialtyDirections>;
  outcomes: OutcomeBook;
  releases: Releases;
}

/**
 * What the command line prints for a military code: a list of every job that the code stands for, today's meaning first, each
 * with where it leads (`official`, `experts`, `federal`, `suggested`, best first), the certificates and licenses that COOL
 * lists, what its veterans earned, its titles with
 * their own official matches, and what the page says beside them.
 * @param branchName the branch's name, in any case: "Army", "marine corps".
 * @throws Error for an unknown branch, or a code that the branch does not have.
 */
export function militaryJson(data: MilitaryData, branchName: string, code: string): string {
  const branch = branchFromSlug(branchName);
  if (!branch)
    throw new Error(
      `"${branchName}" is no branch: say Army, Marine Corps, Navy, Air Force, Space Force or Coast Guard`,
    );
  const lookup = createLookup(data.index);
  const specialties = lookup.specialties(branch, code);
  if (specialties.length === 0) throw new Error(`the ${branch} has no code "${code}" in the crosswalk`);
  const jobs = specialties.map((specialty) => ({
    ...jobOf(data.index, lookup, specialty),
    ...leadsOf(data, lookup, specialty),
  }));
  return JSON.stringify(jobs, null, 2);
}

function jobOf(index: CrosswalkIndex, lookup: CrosswalkLookup, specialty: Specialty) {
  const noJob = noJobOf(specialty);
  return {
    code: specialty.code,
    title: specialty.title,
    namesNoJob: noJob ? noJobWords(noJob) : null,
    branches: specialty.branches,
    rank: rankLabel(specialty.ranks),
    status: specialty.status,
    formerTitles: specialty.formerTitles,
    successors: specialty.branches.flatMap(
      (branch: Branch) => index.successors.get(`${branch}:${specialty.code}`) ?? [],
    ),
    titles: lookup.titlesOf(specialty).map((title) => ({
      code: title.code,
      title: title.title,
      branches: title.branches,
      rank: rankLabel(title.ranks),
      status: title.status,
      occupations: lookup.occupations(title.occupations).map((occupation) => matchOf(lookup, occupation)),
    })),
    sameTitleElsewhere: lookup.sameTitle(specialty).map((other) => ({
      branch: other.branches[0],
      code: other.code,
      title: other.title,
      status: other.status,
    })),
  };
}

function leadsOf(
  { directions, outcomes, releases }: MilitaryData,
  lookup: CrosswalkLookup,
  specialty: Specialty,
) {
  const said = directions.get(specialty.id);
  const titleOf = (code: string) => lookup.occupation(code)?.title ?? code;
  const row = (direction: Direction) => directionRow(direction, titleOf, releases);
  const ofSource = (...sources: Direction['source'][]) =>
    (said?.directions ?? []).filter(({ source }) => sources.includes(source)).map(row);
  const federal = { source: releases['federal-jobs'].source, year: yearOf(releases, 'federal-jobs') };
  const words = said?.words;
  return {
    summary: words?.summary ?? null,
    duties: (words?.lines ?? []).map(({ text }) => text),
    official: lookup.matchesOf(specialty).map((occupation) =>
      row({
        occupation,
        source: 'crosswalk',
        strength: 'official',
        reasons: [],
        payGrade: '',
        preparation: '',
      }),
    ),
    experts: ofSource('connector', 'expert-study', 'va-equivalents'),
    federal: (said?.federal ?? []).map(({ series, name, kind, listedFor }) => ({
      code: series,
      title: name,
      kind,
      ...federal,
      strength: 'listed',
      reasons: listedFor.length > 0 ? [listedForWords(listedFor)] : [],
    })),
    credentials: (said?.credentials ?? []).map((job) => credentialRow(job, releases)),
    outcomes: outcomesOf(outcomes, specialty),
    suggested: ofSource('reviewed', 'suggested'),
    elsewhere: (said?.elsewhere ?? []).map((job) => ({
      ...job,
      reasons: job.reasons.map((reason) => reasonWords(reason, titleOf)),
    })),
  };
}

/** What COOL lists for the job, with the address of its page. */
function credentialRow({ listed, ...job }: JobCredentials, releases: Releases) {
  return {
    branch: job.branch,
    code: job.code,
    count: job.count,
    address: `https://${cool.page(job)}`,
    source: releases.cool.source,
    listed: listed.map((each) => ({ ...each, kind: cool.kind(each.kind) })),
  };
}

function directionRow(
  { occupation, source, strength, reasons, payGrade, preparation }: Direction,
  titleOf: (code: string) => string,
  releases: Releases,
) {
  const release = SOURCE_RELEASE[source];
  return {
    code: occupation,
    title: titleOf(occupation),
    source: sourceName(source),
    year: release ? yearOf(releases, release) : null,
    strength,
    reasons: reasons.map((reason) => reasonWords(reason, titleOf)),
    ...(payGrade && { payGrade }),
    ...(preparation && { preparation }),
  };
}

function matchOf(lookup: CrosswalkLookup, occupation: OccupationBrief) {
  const { code, title, jobZone, medianAnnual, payGroup, changePercent, bright, militaryOnly } = occupation;
  const underneath = lookup.underneath(code).map((each) => ({ code: each.code, title: each.title }));
  return { code, title, jobZone, medianAnnual, payGroup, changePercent, bright, militaryOnly, underneath };
}
