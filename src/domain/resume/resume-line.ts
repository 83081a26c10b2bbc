import type { JobLine } from '../job-words.ts';
import type { ResumeStyle } from './resume.ts';
import { BULLET } from './sections.ts';

const PLACE = /\[[^[\]\n]*\]/g;

/**
 * A line as it stands in a résumé, with its prompt where places for numbers are wanted. A place within the line itself
 * ("Supervise [number] people") stays in any style: without a figure it says nothing.
 */
export function formOf({ text, past, prompt }: JobLine, { tense, places }: ResumeStyle): string {
  const place = places && prompt !== '' ? ` (${prompt})` : '';
  return `${BULLET}${tense === 'past' ? past : text}${place}`;
}

/** Where the places to fill in are: start and end of each "[…]". */
export function openPlaces(text: string): [start: number, end: number][] {
  return [...text.matchAll(PLACE)].map(({ 0: place, index }) => [index, index + place.length]);
}
