import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { NamedCode } from '../data/occupation-texts.ts';
import { order } from '../text/order.ts';
import { federalJobs } from './directions/federal-jobs.ts';
import { FEDERAL_SERIES } from './tables/direction-tables.ts';
import { FORMER_CODES } from './tables/occupation-tables.ts';
import { optionalRowsOf, type TableTexts } from './tables.ts';

type Index = Pick<CrosswalkIndex, 'occupations' | 'specialties' | 'titles' | 'successors'>;

/** A series keeps so many occupations, and those with so much of what its first one has. */
const MOST = 6;
const LEAST_OF_BEST = 0.3;
/** It must have so many times the share of an occupation that all series have on average: some series take everybody. */
const LEAST_LIFT = 4;
/** What fewer military jobs say of a series is chance. */
const FEWEST_JOBS = 8;

/** The codes of earlier taxonomies with what they became, and the federal job series with the occupations nearest to each. */
export function compileNamedCodes(tables: TableTexts, index: Index): NamedCode[] {
  const position = new Map(index.occupations.map(({ code }, i) => [code, i]));
  const former = optionalRowsOf(tables, FORMER_CODES).map(
    ({ code, taxonomy, title, occupations }): NamedCode => ({
      kind: `onet-${taxonomy}`,
      code,
      title,
      occupations: occupations.map((each) => position.get(each)!),
    }),
  );
  const near = occupationsOfSeries(tables, index);
  const series = optionalRowsOf(tables, FEDERAL_SERIES).map(
    ({ series: code, name }): NamedCode => ({
      kind: 'federal-series',
      code,
      title: name,
      occupations: (near.get(code) ?? []).map((each) => position.get(each)!),
    }),
  );
  return [...former, ...series].sort((a, b) => order(a.code, b.code) || order(a.kind, b.kind));
}

/**
 * No official table leads from a series to occupations. The military jobs that lead to both do: each speaks for the occupations
 * that it officially matches, shared out among them and its series, and an occupation that all series have speaks for none.
 */
function occupationsOfSeries(tables: TableTexts, index: Index): Map<string, string[]> {
  const militaryOnly = new Set(index.occupations.filter((each) => each.militaryOnly).map(({ code }) => code));
  const seriesOf = federalJobs(tables, index);
  const votes = new Map<string, Map<string, number>>();
  const all = new Map<string, number>();
  const jobs = new Map<string, number>();
  for (const specialty of index.specialties) {
    const series = seriesOf(specialty);
    const codes = new Set(specialty.titles.flatMap((id) => index.titles[id]!.occupations));
    const occupations = [...codes].filter((code) => !militaryOnly.has(code));
    const vote = 1 / (series.length * occupations.length);
    for (const { series: code } of series) {
      const own = votes.get(code) ?? new Map<string, number>();
      votes.set(code, own);
      jobs.set(code, (jobs.get(code) ?? 0) + 1);
      for (const each of occupations) {
        own.set(each, (own.get(each) ?? 0) + vote);
        all.set(each, (all.get(each) ?? 0) + vote);
      }
    }
  }
  const telling = [...votes].filter(([code]) => jobs.get(code)! >= FEWEST_JOBS);
  return new Map(telling.map(([code, own]) => [code, nearest(own, all)]));
}

function nearest(own: ReadonlyMap<string, number>, all: ReadonlyMap<string, number>): string[] {
  const part = sum(own) / sum(all);
  const ranked = [...own]
    .map(([code, votes]) => ({ code, votes, lift: votes / (all.get(code)! * part) }))
    .filter(({ lift }) => lift >= LEAST_LIFT)
    .map(({ code, votes, lift }) => ({ code, worth: votes * Math.log(lift) }))
    .sort((a, b) => b.worth - a.worth || order(a.code, b.code));
  const least = (ranked[0]?.worth ?? 0) * LEAST_OF_BEST;
  return ranked
    .filter(({ worth }) => worth >= least)
    .slice(0, MOST)
    .map(({ code }) => code);
}

function sum(votes: ReadonlyMap<string, number>): number {
  return [...votes.values()].reduce((total, each) => total + each, 0);
}
