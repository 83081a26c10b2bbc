import { inRange, sameLength } from './packing.ts';
import { record, text } from './shape.ts';

/** A title that people give to an occupation, or to several. */
export interface LayTitle {
  text: string;
  /** Positions in the index's list of occupations. */
  occupations: readonly number[];
}

/** Texts sorted, so that neighbours share their beginnings and compress well; owners as base-36 numbers. */
export interface PackedTexts {
  texts: string;
  owners: string;
}

export const packedTexts = record<PackedTexts>({ texts: text, owners: text });

export function packTexts(list: readonly LayTitle[]): PackedTexts {
  return {
    texts: list.map((each) => each.text).join('\n'),
    owners: list
      .map((each) => each.occupations.map((position) => position.toString(36)).join(' '))
      .join('\n'),
  };
}

export function unpackTexts(what: string, packed: PackedTexts, occupations: number): LayTitle[] {
  if (packed.texts === '' && packed.owners === '') return [];
  const owners = packed.owners.split('\n');
  const texts = packed.texts.split('\n');
  sameLength(what, texts, owners);
  return texts.map((each, i) => ({
    text: each,
    occupations: owners[i]!.split(' ').map((cell) => inRange(what, Number.parseInt(cell, 36), occupations)),
  }));
}
