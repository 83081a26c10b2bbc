import type { Branch } from '../domain/branch.ts';
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
  const groups = new Map<string, DraftTitle[]>();
  for (const title of titles) {
    const branch = title.branches[0]!;
    const family = specialtyCode(branch, title.code);
    const rankClass = title.ranks.includes('Enlisted') ? 'E' : 'O';
    const era = title.status === 'current' ? 'current' : 'retired';
    const text = namesOneJob(branch, title.code) ? '' : textClass(branch, title.title);
    const key = [branch, coastGuardJob(branch, title, text) ?? family, rankClass, era, text].join('|');
    const group = groups.get(key);
    if (group) group.push(title);
    else groups.set(key, [title]);
  }
  return [...groups.values()].map(draft);
}

/** Texts of one code that count as one job: all of them for a code with levels, else those that read the same. */
function textClass(branch: Branch, title: string): string {
  return branch === 'Coast Guard' ? titleKey(title.replace(/ Specialty$/, '')) : titleKey(title);
}

/**
 * The Coast Guard writes each job twice, by pay code and by rating or specialty (100 and BM): the same title is one job.
 */
function coastGuardJob(branch: Branch, title: DraftTitle, text: string): string | undefined {
  return branch === 'Coast Guard' && /^(?:\d{3}|[A-Z&]{2,4})$/.test(title.code) ? `job ${text}` : undefined;
}

function draft(titles: DraftTitle[]): DraftSpecialty {
  const sorted = [...titles].sort((a, b) => order(a.code, b.code) || order(a.title, b.title));
  const branch = sorted[0]!.branches[0]!;
  const family = specialtyCode(branch, sorted[0]!.code);
  const named = sorted.find((title) => /^[A-Z]/.test(title.code)) ?? sorted[0]!;
  const alone = new Set(sorted.map((title) => title.code)).size === 1;
  return {
    code: alone ? named.code : branch === 'Coast Guard' ? named.code : family,
    title:
      alone || branch === 'Coast Guard' ? longest(sorted.map((title) => title.title)) : familyTitle(sorted),
    titles: sorted,
  };
}

/** The part of a specialty's title that its skill levels share: "Cyber Defense Operations". */
function familyTitle(titles: readonly DraftTitle[]): string {
  const plain = titles.filter((title) => !/[A-Z]$/.test(title.code));
  const votes = new Map<string, number>();
  for (const each of plain) {
    const name = withoutLevel(each);
    votes.set(name, (votes.get(name) ?? 0) + 1);
  }
  const winner = [...votes].sort((a, b) => b[1] - a[1] || order(a[0], b[0]))[0];
  if (winner) return winner[0];
  const names = titles.map((title) => withoutLevel(title).split(', '));
  const first = names[0]!;
  let shared = 0;
  while (shared < first.length && names.every((name) => name[shared] === first[shared])) shared++;
  return shared > 0
    ? first.slice(0, shared).join(', ')
    : names.map((name) => name.join(', ')).sort((a, b) => a.length - b.length)[0]!;
}

/** Only enlisted titles name the skill level: an officer's "Air Battle Manager" is a manager. */
function withoutLevel({ title, ranks }: DraftTitle): string {
  const name = ranks.includes('Enlisted') ? title.replace(LEVEL_WORD, '') : title;
  return name.replace(/\s+/g, ' ').trim();
}

function longest(texts: readonly string[]): string {
  return [...texts].sort((a, b) => b.length - a.length || order(a, b))[0]!;
}

/** Rank types of several titles together. */
export function ranksTogether(titles: readonly DraftTitle[]): RankType[] {
  return RANK_TYPES.filter((rank) => titles.some((title) => title.ranks.includes(rank)));
}
