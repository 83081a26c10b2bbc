import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import { type CrosswalkLookup, createLookup } from '../data/crosswalk-lookup.ts';
import type { DirectionsOfSome } from '../data/directions-codec.ts';
import type { JobsPart } from '../data/jobs-codec.ts';
import { BRANCHES } from '../domain/branch.ts';
import { jobsShard } from '../domain/direction.ts';
import type { Specialty } from '../domain/military-title.ts';

const OCCUPATION = /\b\d\d-\d{4}\.\d\d\b/g;

/** The parts of the index that the pages of military codes need, by file; see `jobsShard`. */
export function compileJobsParts(
  index: CrosswalkIndex,
  directions: DirectionsOfSome,
): ReadonlyMap<string, JobsPart> {
  const lookup = createLookup(index);
  const shards = new Map<string, Set<Specialty>>();
  for (const specialty of index.specialties)
    for (const shard of shardsOf(specialty, lookup))
      shards.set(shard, (shards.get(shard) ?? new Set()).add(specialty));
  return new Map([...shards].map(([shard, own]) => [shard, partOf(index, lookup, directions, own)]));
}

function shardsOf(specialty: Specialty, lookup: CrosswalkLookup): Set<string> {
  const codes = [specialty.code, ...lookup.titlesOf(specialty).map(({ code }) => code)];
  return new Set(specialty.branches.flatMap((branch) => codes.map((code) => jobsShard(branch, code))));
}

function partOf(
  index: CrosswalkIndex,
  lookup: CrosswalkLookup,
  directions: DirectionsOfSome,
  own: ReadonlySet<Specialty>,
): JobsPart {
  const sameCode = [...own].flatMap(({ code }) =>
    BRANCHES.flatMap((branch) => lookup.specialties(branch, code)),
  );
  const specialties = [...new Set([...own, ...sameCode])].sort((a, b) => a.id - b.id);
  const titles = specialties.flatMap(lookup.titlesOf);
  const named = new Set([
    ...titles.flatMap(({ occupations }) => occupations),
    // All that is said of its jobs may name an occupation, in many places.
    ...[...own].flatMap(({ id }) => JSON.stringify(directions.get(id) ?? '').match(OCCUPATION) ?? []),
  ]);
  const below = new Set([...named].flatMap(lookup.underneath));
  return {
    specialties,
    titles,
    occupations: index.occupations.filter((each) => named.has(each.code) || below.has(each)),
    codeNames: index.codeNames,
  };
}
