import type { LocalMedian, PlaceMedians } from '../domain/local-pay.ts';
import { openJson, seal } from './envelope.ts';
import { defined, sameLength } from './packing.ts';
import { count, listOf, matching, record, ShapeError, text } from './shape.ts';

export const MEDIANS_NAME = 'pay in one place';

interface PackedMedians {
  place: string;
  state: string;
  /** SOC codes with spaces between. */
  socs: string;
  medians: number[];
  /** One letter each: p where it is the place's own, s where it is the state's. */
  of: string;
}

const packedShape = record<PackedMedians>({
  place: text,
  state: text,
  socs: text,
  medians: listOf(count),
  of: matching(/^[ps]*$/, 'the letters p and s'),
});

export function encodeMedians({ place, state, medians }: PlaceMedians, version: string): string {
  const all = [...medians.values()];
  const packed: PackedMedians = {
    place,
    state,
    socs: [...medians.keys()].join(' '),
    medians: all.map(({ median }) => median),
    of: all.map(({ of }) => of[0]).join(''),
  };
  return seal(MEDIANS_NAME, version, JSON.stringify(packed));
}

/**
 * Decodes and checks it.
 * @param place the code of the place that was asked for.
 * @throws DataFileError for a file that is truncated, damaged, of another version or place, or no such list.
 */
export function decodeMedians(file: string, version: string, place: string): PlaceMedians {
  return openJson(MEDIANS_NAME, version, file, packedShape, (packed) => {
    if (packed.place !== place) throw new ShapeError(`place: found "${packed.place}", expected "${place}"`);
    const socs = packed.socs.split(' ');
    sameLength('medians', socs, packed.medians, packed.of);
    const medians = socs.map((soc, i): [string, LocalMedian] => [
      soc,
      { median: defined('median', packed.medians[i]), of: packed.of[i] === 'p' ? 'place' : 'state' },
    ]);
    return { place, state: packed.state, medians: new Map(medians) };
  });
}
