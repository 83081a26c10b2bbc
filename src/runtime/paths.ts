import { type Branch, branchSlug } from '../domain/branch.ts';
import { RANK_TYPES, type RankType } from '../domain/rank-type.ts';
import { askedBy } from './asked.ts';

/** A rank type as part of a URL: "Warrant Officer" → "warrant-officer". */
export function rankSlug(rank: RankType): string {
  return rank.toLowerCase().replace(' ', '-');
}

/** The rank type of a URL part; undefined when it is none. */
export function rankFromSlug(slug: string): RankType | undefined {
  const wanted = slug.toLowerCase().replace(/[\s_]+/g, '-');
  return RANK_TYPES.find((rank) => rankSlug(rank) === wanted);
}

/** The page of a military code. */
export function militaryPath(branch: Branch, code: string): string {
  return `/military/${branchSlug(branch)}/${encodeURIComponent(code)}`;
}

/** The page of an O*NET-SOC occupation. */
export function occupationPath(code: string): string {
  return `/occupation/${encodeURIComponent(code)}`;
}

/** The civilian occupations, or those of a group of the SOC, with something already typed. */
export function occupationsPath(group = '', text = ''): string {
  const path = group ? `/occupations/${encodeURIComponent(group)}` : '/occupations';
  return `${path}${textAsked(text)}`;
}

/** The military titles that lead to an occupation ("15-1212.00") or into a group of the SOC ("15-1200"). */
export function reverseMatchesPath(code: string): string {
  return `/leads-to/${encodeURIComponent(code)}`;
}

/** The list of a branch's titles, of all ranks or of one. */
export function browsePath(branch?: Branch, rank?: RankType): string {
  if (!branch) return '/browse';
  return `/browse/${branchSlug(branch)}${rank ? `/${rankSlug(rank)}` : ''}`;
}

/** The front page with something already typed. */
export function searchPath(text: string): string {
  return `/${textAsked(text)}`;
}

function textAsked(text: string): string {
  return text && askedBy(new URLSearchParams({ q: text }));
}

/** The page of one's own résumé. */
export const RESUME_PATH = '/resume';
