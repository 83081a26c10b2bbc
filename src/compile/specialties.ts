import { BRANCHES, type Branch } from '../domain/branch.ts';
import type { TitleStatus } from '../domain/military-title.ts';
import { RANK_TYPES, type RankType } from '../domain/rank-type.ts';
import { namesOneJob, specialtyCode } from '../domain/specialty-code.ts';
import { order } from '../text/order.ts';

/** A title on its way into the index. */
export interface DraftTitle {
  branches: readonly Branch[];
  code: string;
  title: string;
  ranks: readonly RankType[];
  status: TitleStatus;
  occupations: readonly string[];
}

/** A specialty on its way into the index. */
export interface DraftSpecialty {
  code: string;
  title: string;
  titles: DraftTitle[];
}

/** Letters and digits of a title, "&" read as "and": official texts of one job differ in these only. */
export function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z0-9]+/g, '');
}

const LEVEL_WORD =
  /\s+(?:Helper|Apprentice|Journeyman|Craftsman|Superintendent|Manager|Chief Enlisted Manager)\b/;

/**
 * Groups titles into specialties: skill levels and shreds of an Air Force or Space Force job, and texts of one code that
 * differ in spelling only. Nothing is merged: a specialty keeps every title with its own matches. Enlisted titles stay
 * apart from officers', current from retired, and two different jobs that share a code stay two specialties.
 */
export function groupSpecialties(titles: readonly DraftTitle[]): DraftSpecialty[] {
  const jobOf = airForceJobs(titles);
  const groups = new Map<string, DraftTitle[]>();
  for (const title of titles) {
    const key = jobOf(title) ?? jobKey(title, title.branches[0]!);
    const group = groups.get(key);
    if (group) group.push(title);
    else groups.set(key, [title]);
  }
  return [...groups.values()].map(draft);
}

function jobKey(title: DraftTitle, branch: Branch): string {
  const text = namesOneJob(branch, title.code) ? '' : textClass(branch, title.title);
  return [codeKey(title, branch, coastGuardJob(branch, title, text)), text].join('|');
}

function codeKey({ code, ranks, status }: DraftTitle, branch: Branch, job?: string): string {
  const rankClass = ranks.includes('Enlisted') ? 'E' : 'O';
  const era = status === 'current' ? 'current' : 'retired';
  return [branch, job ?? specialtyCode(branch, code), rankClass, era].join('|');
}

/**
 * The Space Force took over Air Force codes, and words some of their titles otherwise: such a title is of the Air Force's
 * job. Undefined for a title of another branch, or of a code that only the Space Force has, or the Air Force for several jobs.
 */
function airForceJobs(titles: readonly DraftTitle[]): (title: DraftTitle) => string | undefined {
  const jobs = new Map<string, Set<string>>();
  for (const title of titles) {
    if (title.branches[0] !== 'Air Force') continue;
    const code = codeKey(title, 'Air Force');
    jobs.set(code, (jobs.get(code) ?? new Set()).add(jobKey(title, 'Air Force')));
  }
  return (title) => {
    if (title.branches[0] !== 'Space Force') return undefined;
    const [job, ...others] = jobs.get(codeKey(title, 'Air Force')) ?? [];
    return others.length === 0 ? job : undefined;
  };
}

/** "Information Systems Technician" and "Operations Specialists" are also written in the singular. */
const PLURAL = /(?<=[^s\W])s\b/g;

/** Texts of one code that count as one job: all of them for a code with levels, else those that read the same. */
function textClass(branch: Branch, title: string): string {
  return branch === 'Coast Guard'
    ? titleKey(title.replace(/ Specialty$/, '').replace(PLURAL, ''))
    : titleKey(title);
}

/**
 * The Coast Guard writes each job twice, by pay code and by rating or specialty (100 and BM): the same title is one job.
 */
function coastGuardJob(branch: Branch, title: DraftTitle, text: string): string | undefined {
  return branch === 'Coast Guard' && /^(?:\d{3}|[A-Z&]{2,4})$/.test(title.code) ? `job ${text}` : undefined;
}

function draft(titles: DraftTitle[]): DraftSpecialty {
  const sorted = [...titles].sort(
    (a, b) => order(a.code, b.code) || firstBranch([a]) - firstBranch([b]) || order(a.title, b.title),
  );
  const branch = BRANCHES[firstBranch(sorted)]!;
  // Titles that only the Space Force words so do not name an Air Force job.
  const naming = sorted.filter(({ branches }) => branches[0] === branch);
  const named = naming.find((title) => /^[A-Z]/.test(title.code)) ?? naming[0]!;
  const alone = new Set(sorted.map((title) => title.code)).size === 1;
  const base = { code: named.code, titles: sorted };
  // The Coast Guard's letters have the better text: "OS Operations Specialist", "205 Operations Specialists".
  if (branch === 'Coast Guard') return { ...base, title: named.title };
  if (alone) return { ...base, title: longest(naming.map((title) => title.title)) };
  return { ...base, code: specialtyCode(branch, naming[0]!.code), title: familyTitle(naming) };
}

/**
 * The part of a specialty's title that its skill levels share: "Cyber Defense Operations". A code without a shred has it
 * alone; else it is what most titles begin with, up to a comma.
 */
function familyTitle(titles: readonly DraftTitle[]): string {
  const plain = mostCommon(titles.filter((title) => !/[A-Z]$/.test(title.code)).map(withoutLevel));
  if (plain !== undefined && !plain.includes(',')) return plain;
  const names = titles.map((title) => withoutLevel(title).split(/ ?, ?/));
  const openings = names.flatMap((name) => name.map((_, end) => name.slice(0, end + 1).join(', ')));
  const counts = new Map<string, number>();
  for (const opening of openings) counts.set(opening, (counts.get(opening) ?? 0) + 1);
  const shared = [...counts]
    .filter(([, count]) => count / titles.length >= MOST)
    .sort(([a], [b]) => b.length - a.length || order(a, b))[0];
  return shared?.[0] ?? plain ?? mostCommon(names.map(([head]) => head!))!;
}

/** So large a share of the titles begins with what the specialty is called. */
const MOST = 0.6;

function mostCommon(texts: readonly string[]): string | undefined {
  const votes = new Map<string, number>();
  for (const text of texts) votes.set(text, (votes.get(text) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1] || order(a[0], b[0]))[0]?.[0];
}

/** Only enlisted titles name the skill level: an officer's "Air Battle Manager" is a manager. */
function withoutLevel({ title, ranks }: DraftTitle): string {
  const name = ranks.includes('Enlisted') ? title.replace(LEVEL_WORD, '') : title;
  return name.replace(/\s+/g, ' ').trim();
}

/** The position of the first branch that any of the titles is of. */
export function firstBranch(titles: readonly DraftTitle[]): number {
  return Math.min(...titles.map(({ branches }) => BRANCHES.indexOf(branches[0]!)));
}

function longest(texts: readonly string[]): string {
  return [...texts].sort((a, b) => b.length - a.length || order(a, b))[0]!;
}

/** Rank types of several titles together. */
export function ranksTogether(titles: readonly DraftTitle[]): RankType[] {
  return RANK_TYPES.filter((rank) => titles.some((title) => title.ranks.includes(rank)));
}
