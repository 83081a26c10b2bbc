import { reasonWords, SOURCE_RELEASE, sourceName } from '#words/directions.ts';
import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import type { SpecialtyDirections } from '../domain/direction.ts';
import type { LeadingLink, LeadingSpecialty } from '../domain/leading.ts';
import type { Specialty } from '../domain/military-title.ts';
import type { Releases } from '../domain/releases.ts';
import { yearOf } from './year-of.ts';

/** What the ranked list of an occupation's military jobs is made from. */
export interface ReverseData {
  index: CrosswalkIndex;
  directions: ReadonlyMap<number, SpecialtyDirections>;
  /** By O*NET-SOC code, the strongest first. */
  reverse: ReadonlyMap<string, readonly LeadingSpecialty[]>;
  releases: Releases;
}

/**
 * The military jobs that lead to an occupation by any source, each once and the strongest first: a row is of its strongest
 * source, and `sources` names them all.
 */
export function militaryDirections(
  { index, directions, reverse, releases }: ReverseData,
  occupation: string,
) {
  const titles = new Map(index.occupations.map(({ code, title }) => [code, title]));
  const titleOf = (code: string) => titles.get(code) ?? code;
  return (reverse.get(occupation) ?? []).map(({ specialty: id, links }) => {
    const specialty = index.specialties[id]!;
    const best = links[0]!;
    const said = directions
      .get(id)
      ?.directions.find((each) => each.occupation === occupation && each.source === best.source);
    return {
      branch: specialty.branches[0],
      code: specialty.code,
      title: specialty.title,
      status: specialty.status,
      ...sourceOf(best, specialty, releases),
      strength: best.strength,
      reasons: (said?.reasons ?? []).map((reason) => reasonWords(reason, titleOf)),
      sources: links.map((link) => sourceOf(link, specialty, releases).source),
      ...(best.payGrade && { payGrade: best.payGrade }),
      ...(best.preparation && { preparation: best.preparation }),
    };
  });
}

/** Who says so, and of which year; the official matches of retired titles are in older records. */
function sourceOf({ source }: LeadingLink, { status }: Specialty, releases: Releases) {
  if (source === 'crosswalk' && status !== 'current')
    return { source: releases['dod-database'].source, year: yearOf(releases, 'dod-database') };
  const release = SOURCE_RELEASE[source];
  return { source: sourceName(source), year: release ? yearOf(releases, release) : null };
}
