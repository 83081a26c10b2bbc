import { inRange, sameLength } from './packing.ts';
import { record, ShapeError, text } from './shape.ts';

/** Which word stems the official tasks and descriptions of occupations use, and how much: for matching, never for display. */
export interface TaskStems {
  /** In the order of the alphabet. */
  stems: readonly string[];
  /** For each stem the occupations that have it, rising positions, and how much each has of it, 1 to 9. */
  owners: readonly (readonly number[])[];
  shares: readonly (readonly number[])[];
}

/** Space between stems; a line a stem of steps between its owners, and of digits. */
export interface PackedStems {
  stems: string;
  owners: string;
  shares: string;
}

export const packedStems = record<PackedStems>({ stems: text, owners: text, shares: text });

export function packStems({ stems, owners, shares }: TaskStems): PackedStems {
  const steps = (positions: readonly number[]) =>
    positions.map((position, i) => (position - (positions[i - 1] ?? -1)).toString(36)).join(' ');
  return {
    stems: stems.join(' '),
    owners: owners.map(steps).join('\n'),
    shares: shares.map((list) => list.join('')).join('\n'),
  };
}

/** @param occupations how many occupations the index has. */
export function unpackStems({ stems, owners, shares }: PackedStems, occupations: number): TaskStems {
  if (stems === '') return { stems: [], owners: [], shares: [] };
  const lists = {
    stems: stems.split(' '),
    owners: owners.split('\n').map((line) => rising(line, occupations)),
    shares: shares.split('\n').map((line) => Array.from(line, digit)),
  };
  sameLength('task stems', lists.stems, lists.owners, lists.shares);
  lists.owners.forEach((list, i) => {
    sameLength('task stems', list, lists.shares[i]!);
  });
  return lists;
}

function rising(line: string, occupations: number): number[] {
  let position = -1;
  return line.split(' ').map((cell) => {
    const step = Number.parseInt(cell, 36);
    if (!(step > 0)) throw new ShapeError(`task stems: found "${cell}", expected a step of 1 or more`);
    position += step;
    return inRange('task stems', position, occupations);
  });
}

function digit(sign: string): number {
  if (!/^[1-9]$/.test(sign))
    throw new ShapeError(`task stems: found "${sign}", expected a digit from 1 to 9`);
  return Number(sign);
}
