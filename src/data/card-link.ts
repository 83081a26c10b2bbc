import {
  CARD_PARTS,
  type Card,
  type CardPart,
  LONGEST_BY,
  MOST_DIRECTIONS,
  MOST_LINES,
  newCard,
} from '../domain/card.ts';
import { type JobChoice, occupationChoice } from '../domain/choice.ts';
import { payGradeOf } from '../domain/pay-grade.ts';
import { checksum } from './checksum.ts';
import { choiceOfPart, choicePart, encodeParts, readParts } from './link-parts.ts';
import { type LinkTrouble, shownParts } from './share-link.ts';

/** A card that came in a link, as far as it could be read. */
export interface SharedCard extends LinkTrouble {
  /** null where not even the job could be read. */
  card: Card | null;
}

/** One letter a part of the card that is left out. */
const LETTERS: Readonly<Record<CardPart, string>> = { rank: 'r', lines: 'l', federal: 'f', steps: 's' };
/** Begins what is no choice; no branch has one of these letters. */
const SETTING = /^([bghlp])(.*)$/;
const MARK_LENGTH = 4;
/** Half of a sign that takes two units, which no link can hold. */
const HALF_SIGN = /\p{Surrogate}/gu;

/**
 * A card as the fragment of a link: "v1.a25B,151212,292043,gE5,l3f2a-81bc,hf,p47260,bJane~20Doe.9d02". The job and the
 * directions as in any link; then, each only where it says something: the pay grade, the marks of the lines, what is left
 * out, the place, and who made it.
 */
export function encodeCard({ job, grade, directions, lines, without, place, by }: Card): string {
  const settings = [
    grade && `g${grade}`,
    lines && `l${lines.join('-')}`,
    without.length > 0 && `h${without.map((part) => LETTERS[part]).join('')}`,
    place && `p${place}`,
    by && `b${escaped(by)}`,
  ];
  const choices = [job, ...(directions ?? []).map(occupationChoice)];
  return encodeParts([...choices.map(choicePart), ...settings.flatMap((each) => each || [])]);
}

/** Reads such a fragment, with or without its "#". Never throws: what cannot be read is told, the rest is there. */
export function decodeCard(fragment: string): SharedCard {
  const { parts, fault } = readParts(fragment);
  const unread: string[] = [];
  let job: JobChoice | undefined;
  const directions = new Set<string>();
  let settings: Partial<Card> = {};
  for (const part of parts) {
    const choice = choiceOfPart(part);
    const setting = settingOf(part);
    if (choice?.kind === 'military' && !job) job = choice;
    else if (choice?.kind === 'occupation' && directions.size < MOST_DIRECTIONS) directions.add(choice.code);
    else if (setting) settings = { ...settings, ...setting };
    else unread.push(part);
  }
  const chosen = directions.size > 0 ? [...directions] : null;
  const card = job ? { ...newCard(job), directions: chosen, ...settings } : null;
  return { card, unread: shownParts(unread), fault };
}

/** What stands for a résumé line in a link: the same as long as its words are. */
export function lineMark(text: string): string {
  return checksum(text).slice(-MARK_LENGTH);
}

function settingOf(part: string): Partial<Card> | undefined {
  const [, letter, value = ''] = SETTING.exec(part) ?? [];
  if (letter === 'g') return gradeOf(value);
  if (letter === 'l') return linesOf(value);
  if (letter === 'h') return withoutOf(value);
  if (letter === 'p') return /^\d{2,7}(-\d{2})?$/.test(value) ? { place: value } : undefined;
  return letter === 'b' ? byOf(value) : undefined;
}

function gradeOf(value: string): Partial<Card> | undefined {
  const grade = payGradeOf(value);
  return grade && { grade };
}

function linesOf(value: string): Partial<Card> | undefined {
  const marks = new Set(value === '' ? [] : value.split('-'));
  const sound = marks.size <= MOST_LINES && [...marks].every((mark) => /^[0-9a-f]{4}$/.test(mark));
  return sound ? { lines: [...marks] } : undefined;
}

function withoutOf(value: string): Partial<Card> | undefined {
  const without = CARD_PARTS.filter((part) => value.includes(LETTERS[part]));
  return without.length > 0 && without.length === value.length ? { without } : undefined;
}

/** Names are typed by people: whatever is no letter or digit is written in a way that links and our own form leave alone. */
function escaped(by: string): string {
  return encodeURIComponent(by.slice(0, LONGEST_BY).replace(HALF_SIGN, ''))
    .replace(/[.!~*'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%/g, '~');
}

function byOf(value: string): Partial<Card> | undefined {
  if (!/^[\w~-]+$/.test(value)) return undefined;
  try {
    const by = decodeURIComponent(value.replace(/~/g, '%')).trim();
    return by !== '' && by.length <= LONGEST_BY ? { by } : undefined;
  } catch {
    // Damaged: it is told with what else could not be read.
    return undefined;
  }
}
