import { DIRECTION_SOURCES, STRENGTHS } from '../domain/direction.ts';
import type { LeadingLink, LeadingSpecialty } from '../domain/leading.ts';
import { reason } from './directions-codec.ts';
import { openJson, seal } from './envelope.ts';
import { count, listOf, oneOf, orNull, record, ShapeError, text, tuple } from './shape.ts';

export const REVERSE_NAME = 'list of military titles that lead to an occupation';

/**
 * One file: every link once, since a source says the same of many specialties, and for each specialty, the strongest first,
 * its position in the index and those of its links.
 */
interface Packed {
  links: LeadingLink[];
  rows: (readonly [number, number[]])[];
}

const shape = record<Packed>({
  links: listOf(
    record<LeadingLink>({
      source: oneOf(...DIRECTION_SOURCES),
      strength: oneOf(...STRENGTHS),
      payGrade: text,
      preparation: text,
      reason: orNull(reason),
    }),
  ),
  rows: listOf(tuple(count, listOf(count))),
});

/** Encodes what leads to one occupation. */
export function encodeReverse(leading: readonly LeadingSpecialty[], version: string): string {
  const places = new Map<string, number>();
  const placeOf = (link: LeadingLink) => {
    const key = JSON.stringify(link);
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  };
  const rows = leading.map(({ specialty, links }) => JSON.stringify([specialty, links.map(placeOf)]));
  return seal(REVERSE_NAME, version, `{"links":[${[...places.keys()].join()}],"rows":[${rows.join()}]}`);
}

/** @throws DataFileError for a file that is truncated, damaged, of another version, or no such list. */
export function decodeReverse(file: string, version: string): readonly LeadingSpecialty[] {
  return openJson(REVERSE_NAME, version, file, shape, ({ links, rows }) =>
    rows.map(([specialty, places]) => {
      if (places.length === 0) throw new ShapeError(`found no link of specialty ${specialty}`);
      return {
        specialty,
        links: places.map((place) => {
          const link = links[place];
          if (!link) throw new ShapeError(`found link ${place}, expected one of ${links.length}`);
          return link;
        }),
      };
    }),
  );
}
