import { BRANCHES, type Branch } from '../domain/branch.ts';
import { openJson, seal } from './envelope.ts';
import { inRange, sameLength } from './packing.ts';
import { record, ShapeError, text } from './shape.ts';

/** How people put a duty in everyday words, and the words that official texts use for it. */
export interface DutyPhrase {
  /** Words in their base form: "put out fire". */
  phrase: string;
  /** Stems of the official words; none where the phrase says nothing about the work. */
  stems: readonly string[];
  /** Stems that speak against a title: who drives a truck is no mechanic. */
  unlike: readonly string[];
  /** After "on" or "in" it says where the work was done, "on a ship": the branches that work there; empty for no place. */
  place: readonly Branch[];
}

/** What people of military jobs do, as word stems, and the everyday words that lead to them. */
export interface DutyWords {
  /** Stems of the official descriptions, in alphabetical order. */
  stems: readonly string[];
  /** For each stem the descriptions that have it, rising. */
  descriptions: readonly (readonly number[])[];
  /** For each description the specialties whose job it is of: positions in the index, rising. */
  specialties: readonly (readonly number[])[];
  /** Specialties that many people hold. */
  large: readonly number[];
  phrases: readonly DutyPhrase[];
  /** Common verbs of work in their base form. */
  verbs: readonly string[];
}

export const DUTIES_NAME = 'list of duty words';

interface PackedDuties {
  stems: string;
  descriptions: string;
  specialties: string;
  large: string;
  /** A line a phrase, its cells between bars: the phrase, stems, stems against it, places in the list of branches. */
  phrases: string;
  verbs: string;
}

const packedShape = record<PackedDuties>({
  stems: text,
  descriptions: text,
  specialties: text,
  large: text,
  phrases: text,
  verbs: text,
});

export function encodeDuties(duties: DutyWords, version: string): string {
  const packed: PackedDuties = {
    stems: duties.stems.join(' '),
    descriptions: duties.descriptions.map(gaps).join('\n'),
    specialties: duties.specialties.map(gaps).join('\n'),
    large: gaps(duties.large),
    phrases: duties.phrases.map(packPhrase).join('\n'),
    verbs: duties.verbs.join(' '),
  };
  return seal(DUTIES_NAME, version, JSON.stringify(packed));
}

/**
 * @param specialties how many specialties the index has.
 * @throws DataFileError for a file that is truncated, damaged, of another version, or no such list.
 */
export function decodeDuties(file: string, version: string, specialties: number): DutyWords {
  return openJson(DUTIES_NAME, version, file, packedShape, (packed) => {
    const owners = lines(packed.specialties).map((line) => rising(line, specialties));
    const stems = words(packed.stems);
    const descriptions = lines(packed.descriptions).map((line) => rising(line, owners.length));
    sameLength('stems and descriptions', stems, descriptions);
    return {
      stems,
      descriptions,
      specialties: owners,
      large: rising(packed.large, specialties),
      phrases: lines(packed.phrases).map(unpackPhrase),
      verbs: words(packed.verbs),
    };
  });
}

function packPhrase({ phrase, stems, unlike, place }: DutyPhrase): string {
  const places = place.map((branch) => BRANCHES.indexOf(branch));
  // Most speak against nothing and name no place.
  return [phrase, stems.join(' '), unlike.join(' '), places.join(' ')].join('|').replace(/\|+$/, '');
}

function unpackPhrase(line: string): DutyPhrase {
  const [phrase = '', stems = '', unlike = '', places = ''] = line.split('|');
  return {
    phrase,
    stems: words(stems),
    unlike: words(unlike),
    place: words(places).map((at) => BRANCHES[inRange('duty words', Number(at), BRANCHES.length)]!),
  };
}

/** Rising positions as the steps between them, in base 36: small numbers that repeat, and so compress. */
function gaps(positions: readonly number[]): string {
  return positions.map((position, i) => (position - (positions[i - 1] ?? -1)).toString(36)).join(' ');
}

function rising(line: string, length: number): number[] {
  let position = -1;
  return words(line).map((cell) => {
    const step = Number.parseInt(cell, 36);
    if (!(step > 0)) throw new ShapeError(`duty words: found "${cell}", expected a step of 1 or more`);
    position += step;
    return inRange('duty words', position, length);
  });
}

function words(line: string): string[] {
  return line === '' ? [] : line.split(' ');
}

function lines(block: string): string[] {
  return block === '' ? [] : block.split('\n');
}
