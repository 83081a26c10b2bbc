import type { JobLine } from '../job-words.ts';
import type { ResumeStyle } from './resume.ts';
import { BULLET } from './sections.ts';

// Two kinds, since a list in which every line ends alike reads like a form.
const PLACES = [' ([number] per [week, month, or year])', ' (for [number] [people, items, or sites])'];

const PLACE = /\[[^[\]\n]*\]/g;

/**
 * A line as it stands in a résumé. One that has a place of its own ("Supervise [number] people") gets no other, and
 * keeps its own in any style: without a figure it says nothing.
 */
export function formOf({ text, past }: JobLine, { tense, places }: ResumeStyle): string {
  // By the line itself, so that the same line reads the same wherever it was picked.
  const place = places && openPlaces(text).length === 0 ? PLACES[text.length % PLACES.length]! : '';
  return `${BULLET}${tense === 'past' ? past : text}${place}`;
}

/** Where the places to fill in are: start and end of each "[…]". */
export function openPlaces(text: string): [start: number, end: number][] {
  return [...text.matchAll(PLACE)].map(({ 0: place, index }) => [index, index + place.length]);
}
