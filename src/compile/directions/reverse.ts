import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { DirectionsOfSome } from '../../data/directions-codec.ts';
import { DIRECTION_SOURCES, type Direction, type DirectionSource } from '../../domain/direction.ts';
import {
  compareStandings,
  type LeadingLink,
  type LeadingSpecialty,
  officialStanding,
  rungOf,
  type Standing,
} from '../../domain/leading.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { addTo } from '../../text/multimap.ts';
import { onceEach } from './once-each.ts';

type Index = Pick<CrosswalkIndex, 'specialties' | 'titles' | 'occupations'>;
type Ranked = LeadingSpecialty & { standing: Standing };
/** A link on its way, with what decides where its specialty stands. */
type StandingLink = LeadingLink & { standing: Standing };

/** Sources whose list of a specialty is ranked, so that its first occupation fits better than its last. */
const RANKED: ReadonlySet<DirectionSource> = new Set(['reviewed', 'suggested']);

const OFFICIAL: LeadingLink = {
  source: 'crosswalk',
  strength: 'official',
  payGrade: '',
  preparation: '',
  reason: null,
};

/**
 * The specialties that lead to each occupation by any source, each once and the strongest first; see `compareStandings`. What
 * is official is read from the index; every occupation of it has a list, an empty one where nothing leads there.
 */
export function reverseDirections(
  index: Index,
  directions: DirectionsOfSome,
): Map<string, readonly LeadingSpecialty[]> {
  const ranked = new Map<string, Ranked[]>(index.occupations.map(({ code }) => [code, []]));
  for (const specialty of index.specialties) {
    const said = directions.get(specialty.id)?.directions ?? [];
    for (const [occupation, links] of linksOf(specialty, index, said)) {
      links.sort(strongestFirst);
      const [{ standing }] = links as [StandingLink];
      ranked.get(occupation)?.push({ specialty: specialty.id, links: links.map(withoutStanding), standing });
    }
  }
  return new Map(
    [...ranked].map(([occupation, entries]) => [
      occupation,
      entries
        .sort((a, b) => compareStandings(a.standing, b.standing))
        .map(({ specialty, links }) => ({ specialty, links })),
    ]),
  );
}

/** What is said of one specialty, by occupation. */
function linksOf(
  specialty: Specialty,
  { titles }: Index,
  said: readonly Direction[],
): Map<string, StandingLink[]> {
  const links = new Map<string, StandingLink[]>();
  const shares = new Map<string, number>();
  for (const occupation of new Set(specialty.titles.flatMap((id) => titles[id]!.occupations))) {
    const standing = officialStanding(specialty, titles, new Set([occupation]))!;
    shares.set(occupation, standing.share);
    addTo(links, occupation, { ...OFFICIAL, standing });
  }
  for (const source of DIRECTION_SOURCES) {
    if (source === 'crosswalk') continue;
    const own = onceEach(said.filter((each) => each.source === source));
    own.forEach(({ occupation, strength, payGrade, preparation, reasons }, i) => {
      const share = shares.get(occupation) ?? 0;
      const reason = reasons[0] ?? null;
      // What fills a list of suggestions up is chosen by us, as the reviewed directions are.
      const saidBy = reason?.kind === 'carries-over' ? 'reviewed' : source;
      const standing = {
        rung: rungOf({ source: saidBy, strength }, share),
        share,
        place: RANKED.has(source) ? i : 0,
        others: own.length - 1,
        specialty,
      };
      addTo(links, occupation, { source, strength, payGrade, preparation, reason, standing });
    });
  }
  return links;
}

function strongestFirst(a: StandingLink, b: StandingLink): number {
  return (
    a.standing.rung - b.standing.rung ||
    DIRECTION_SOURCES.indexOf(a.source) - DIRECTION_SOURCES.indexOf(b.source)
  );
}

function withoutStanding({ standing: _, ...link }: StandingLink): LeadingLink {
  return link;
}
