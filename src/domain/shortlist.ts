import { type Choice, choiceKey } from './choice.ts';
import {
  changedOpen,
  type Named,
  nameOf,
  type OpenLists,
  openOf,
  withFurther,
  withoutOpen,
} from './open-lists.ts';

export { LONGEST_NAME, opened, renamed } from './open-lists.ts';

/** A choice with what its owner wrote about it. */
export interface ShortlistItem {
  choice: Choice;
  /** '' for none. */
  note: string;
}

/** What one person thinks about, in their own order. Its name says whose it is: a counselor keeps one a client. */
export interface Shortlist extends Named {
  items: readonly ShortlistItem[];
}

/** All lists of a device, and which of them is open. There is always one. */
export type Shortlists = OpenLists<Shortlist>;

export const MOST_ITEMS = 100;
export const MOST_LISTS = 200;
export const LONGEST_NOTE = 1000;

/** One list without items. @param id a new one. */
export function emptyLists(id: string): Shortlists {
  return { lists: [{ id, name: '', items: [] }], open: id };
}

/** The list that is open. */
export function openList(all: Shortlists): Shortlist {
  return openOf(all);
}

/** Whether a choice stands on the open list. */
export function isListed(all: Shortlists, choice: Choice): boolean {
  const key = choiceKey(choice);
  return openList(all).items.some((item) => choiceKey(item.choice) === key);
}

/** Whether any list has anything that would be lost. */
export function hasContent({ lists }: Shortlists): boolean {
  return lists.some(({ name, items }) => name !== '' || items.length > 0);
}

/** With a choice at the end of the open list; as it was where it stands there already, or the list is full. */
export function withChoice(all: Shortlists, choice: Choice, note = ''): Shortlists {
  if (isListed(all, choice)) return all;
  return changed(all, (items) =>
    items.length < MOST_ITEMS ? [...items, { choice, note: note.slice(0, LONGEST_NOTE) }] : items,
  );
}

/** Without a choice on the open list. */
export function withoutChoice(all: Shortlists, choice: Choice): Shortlists {
  const key = choiceKey(choice);
  return changed(all, (items) => items.filter((item) => choiceKey(item.choice) !== key));
}

/** With a choice of the open list moved by so many places, at most to an end. */
export function movedChoice(all: Shortlists, choice: Choice, by: number): Shortlists {
  const key = choiceKey(choice);
  return changed(all, (items) => {
    const at = items.findIndex((item) => choiceKey(item.choice) === key);
    if (at < 0) return items;
    const to = Math.min(items.length - 1, Math.max(0, at + by));
    return items.toSpliced(at, 1).toSpliced(to, 0, items[at]!);
  });
}

/** With another note at a choice of the open list. */
export function withNote(all: Shortlists, choice: Choice, note: string): Shortlists {
  const key = choiceKey(choice);
  return changed(all, (items) =>
    items.map((item) =>
      choiceKey(item.choice) === key ? { ...item, note: note.slice(0, LONGEST_NOTE) } : item,
    ),
  );
}

/** With the open list emptied. */
export function cleared(all: Shortlists): Shortlists {
  return changed(all, () => []);
}

/** With a further list, which is open then; as it was where there are as many as there may be. */
export function withList(all: Shortlists, id: string, name: string): Shortlists {
  return withFurther(all, { id, name: nameOf(name), items: [] }, MOST_LISTS);
}

/** Without the open list; the one before it is open then. @param id of an empty list, where it was the last. */
export function withoutList(all: Shortlists, id: string): Shortlists {
  return withoutOpen(all, { id, name: '', items: [] });
}

/**
 * With the lists of a file or another device. A list of the same id gets what it lacks, further ones are added; nothing that
 * stands here goes, and its order and notes stay, except that an empty note takes the other's.
 */
export function merged(all: Shortlists, others: readonly Shortlist[]): Shortlists {
  let { lists } = all;
  for (const other of others) {
    const own = lists.find(({ id }) => id === other.id);
    if (own) {
      const both = { ...own, name: own.name || other.name, items: mergedItems(own.items, other.items) };
      lists = lists.map((list) => (list === own ? both : list));
    } else if (lists.length < MOST_LISTS) lists = [...lists, other];
  }
  const kept = lists.filter(({ name, items }) => name !== '' || items.length > 0);
  const left = kept.length > 0 ? kept : lists.slice(0, 1);
  return { lists: left, open: left.some(({ id }) => id === all.open) ? all.open : left[0]!.id };
}

function mergedItems(own: readonly ShortlistItem[], others: readonly ShortlistItem[]): ShortlistItem[] {
  const noteOf = new Map(others.map(({ choice, note }) => [choiceKey(choice), note]));
  const known = new Set(own.map(({ choice }) => choiceKey(choice)));
  return [
    ...own.map((item) => ({ ...item, note: item.note || (noteOf.get(choiceKey(item.choice)) ?? '') })),
    ...others.filter(({ choice }) => !known.has(choiceKey(choice))),
  ].slice(0, MOST_ITEMS);
}

function changed(
  all: Shortlists,
  change: (items: readonly ShortlistItem[]) => readonly ShortlistItem[],
): Shortlists {
  return changedOpen(all, (list) => ({ ...list, items: change(list.items) }));
}

/** What others' lists brought: how many items were added, in how many lists, and how many found no room. */
export function additions(
  before: Shortlists,
  others: readonly Shortlist[],
  after: Shortlists,
): { items: number; lists: number; noRoom: number } {
  const had = keysById(before);
  const has = keysById(after);
  const counts = others.map(({ id, items }) => {
    const keys = items.map(({ choice }) => choiceKey(choice)).filter((key) => !had.get(id)?.has(key));
    return { added: keys.filter((key) => has.get(id)?.has(key)).length, asked: keys.length };
  });
  const items = counts.reduce((sum, { added }) => sum + added, 0);
  return {
    items,
    lists: counts.filter(({ added }) => added > 0).length,
    noRoom: counts.reduce((sum, { asked }) => sum + asked, 0) - items,
  };
}

function keysById({ lists }: Shortlists): Map<string, ReadonlySet<string>> {
  return new Map(lists.map(({ id, items }) => [id, new Set(items.map(({ choice }) => choiceKey(choice)))]));
}
