import { editCosts, editLimit } from '../../text/edit-cost.ts';
import type { PlaceName } from './place-names.ts';

/** A name that is spelled like what was typed. */
export interface AlikeName {
  name: PlaceName;
  /** In units of one wrong letter; see `editCosts`. */
  cost: number;
  /** What was typed is this name with a slip of the pen: see `isSlip`. */
  slip: boolean;
}

/** Names this much further off than the nearest are near, too. */
const NEAR = 1;

/**
 * The names that are spelled alike, the nearest first, and no further off than one more wrong letter. A name that is merely
 * alike is mostly another place's that is not in the book (Camarillo is not Amarillo), so that only a plain slip of one place's
 * name counts as that name, and only where no other place is near.
 * @param texts ways to take what was typed.
 * @param inState whether the names are those in a state that was typed, so that a few are left to be meant.
 */
export function alikeNames(
  names: readonly PlaceName[],
  texts: readonly string[],
  inState: boolean,
): AlikeName[] {
  const alike = names
    .flatMap((name) => {
      const costs = texts.map((text) => costOf(text, name.text));
      const cost = Math.min(...costs);
      return cost === Infinity ? [] : [{ name, cost, text: texts[costs.indexOf(cost)]! }];
    })
    .sort((a, b) => a.cost - b.cost);
  const near = alike.filter(({ cost }) => cost < alike[0]!.cost + NEAR);
  const isOne = near.every(({ name }) => name.place === near[0]!.name.place);
  return near.map(({ name, cost, text }, i) => ({
    name,
    cost,
    slip: i === 0 && isOne && !name.isShort && isSlip(text, name.text, cost, inState),
  }));
}

function costOf(text: string, name: string): number {
  const limit = editLimit(text.length);
  if (limit === 0) return Infinity;
  const { whole } = editCosts(text, name, limit);
  return whole <= limit ? whole : Infinity;
}

/**
 * Whether the words that differ are so long, and the difference so small, that it is hardly another name. Measured over 570
 * places that were not in the book.
 */
function isSlip(text: string, name: string, cost: number, inState: boolean): boolean {
  const [typed, meant] = differing(text.split(' '), name.split(' '));
  const length = Math.min(typed.length, meant.length);
  return typed[0] === meant[0] && cost <= mostOfSlip(length, inState);
}

function mostOfSlip(length: number, inState: boolean): number {
  if (length < 5) return 0;
  return length >= 9 ? 1.4 : inState ? 1 : 0.8;
}

/** Both without the words that they begin and end with alike. */
function differing(a: string[], b: string[]): [string, string] {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const rest = (words: string[]) => words.slice(start, words.length - end).join(' ');
  return [rest(a), rest(b)];
}
