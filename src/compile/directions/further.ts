import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { DirectionsOfSome } from '../../data/directions-codec.ts';
import type { FurtherOccupations } from '../../data/further-codec.ts';
import type { Direction } from '../../domain/direction.ts';

/** A list of results shows so many beside the official matches. */
const MOST = 3;

/** What is shown first where there is room for few: what experts say of most duties, what is linked, what is surely meant. */
const ORDER: readonly (readonly [Direction['source'], Direction['strength']])[] = [
  ['expert-study', 'most-duties'],
  ['connector', 'listed'],
  ['reviewed', 'strong'],
  ['suggested', 'strong'],
  ['reviewed', 'fair'],
  ['expert-study', 'some-duties'],
  ['suggested', 'fair'],
  ['va-equivalents', 'listed'],
];

/** The few best occupations beside the official ones, by position of the specialty in the index. */
export function compileFurther(index: CrosswalkIndex, all: DirectionsOfSome): FurtherOccupations {
  return index.specialties.map((specialty) => {
    const official = new Set(specialty.titles.flatMap((id) => index.titles[id]!.occupations));
    const ranked = [...(all.get(specialty.id)?.directions ?? [])]
      .filter(({ occupation }) => !official.has(occupation))
      .sort((a, b) => placeOf(a) - placeOf(b));
    return [...new Set(ranked.map(({ occupation }) => occupation))].slice(0, MOST);
  });
}

function placeOf({ source, strength }: Direction): number {
  return ORDER.findIndex(([of, how]) => of === source && how === strength);
}
