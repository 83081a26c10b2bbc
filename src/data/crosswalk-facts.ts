import type { MilitaryTitle, Specialty } from '../domain/military-title.ts';
import type { CrosswalkIndex, OccupationBrief } from './crosswalk-index.ts';
import type { FurtherOccupations } from './further-codec.ts';

/** The part of the index that a list of results shows, so that whoever shows it needs no index. */
export interface CrosswalkFacts {
  specialties: readonly Specialty[];
  /** All titles of these. */
  titles: readonly MilitaryTitle[];
  /** The occupations that the titles lead to, and others that were asked for. */
  occupations: readonly OccupationBrief[];
  /** By specialty: a few occupations beside the official ones. */
  further: readonly (readonly [specialty: number, codes: readonly string[]])[];
}

/** Looks things up in such a part. */
export interface FactsLookup {
  /** @throws Error for one that the part does not have. */
  specialty: (id: number) => Specialty;
  /** @throws Error for one that the part does not have. */
  title: (id: number) => MilitaryTitle;
  titlesOf: (specialty: Specialty) => MilitaryTitle[];
  occupation: (code: string) => OccupationBrief | undefined;
  /** Those of the codes that the part has, in their order. */
  occupations: (codes: readonly string[]) => OccupationBrief[];
  further: (specialty: number) => readonly string[];
}

/** Makes the step that takes such parts out of the index. */
export function createFactsReader(
  index: CrosswalkIndex,
): (
  specialties: Iterable<number>,
  occupations: Iterable<string>,
  further?: FurtherOccupations,
) => CrosswalkFacts {
  const briefs = new Map(index.occupations.map((occupation) => [occupation.code, occupation]));
  return (ids, codes, further) => {
    const specialties = [...new Set(ids)].map((id) => index.specialties[id]!);
    const titles = specialties.flatMap((specialty) => specialty.titles.map((id) => index.titles[id]!));
    const beside = specialties.map(({ id }) => [id, further?.[id] ?? []] as const);
    const wanted = new Set([
      ...titles.flatMap((title) => title.occupations),
      ...codes,
      ...beside.flatMap(([, list]) => list),
    ]);
    return {
      specialties,
      titles,
      occupations: [...wanted].flatMap((code) => briefs.get(code) ?? []),
      further: beside.filter(([, list]) => list.length > 0),
    };
  };
}

export function createFactsLookup(facts: CrosswalkFacts): FactsLookup {
  const specialties = new Map(facts.specialties.map((specialty) => [specialty.id, specialty]));
  const titles = new Map(facts.titles.map((title) => [title.id, title]));
  const briefs = new Map(facts.occupations.map((occupation) => [occupation.code, occupation]));
  const further = new Map(facts.further);
  const title = (id: number) => known(`title ${id}`, titles.get(id));
  return {
    specialty: (id) => known(`specialty ${id}`, specialties.get(id)),
    title,
    titlesOf: (specialty) => specialty.titles.map(title),
    occupation: (code) => briefs.get(code),
    occupations: (codes) => codes.flatMap((code) => briefs.get(code) ?? []),
    further: (specialty) => further.get(specialty) ?? [],
  };
}

function known<T>(what: string, value: T | undefined): T {
  if (value === undefined) throw new Error(`The facts of the answer lack ${what}.`);
  return value;
}
