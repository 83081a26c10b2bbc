/** Something of which a person keeps several, each under its own name: shortlists, versions of a résumé. */
export interface Named {
  /** Tells them apart, on every device: names may be the same. */
  id: string;
  /** '' for none. */
  name: string;
}

/** All of a kind on a device, and which of them is open. There is always one. */
export interface OpenLists<L extends Named> {
  lists: readonly L[];
  open: string;
}

export const LONGEST_NAME = 80;

/** The one that is open. */
export function openOf<L extends Named>({ lists, open }: OpenLists<L>): L {
  const list = lists.find(({ id }) => id === open) ?? lists[0];
  if (!list) throw new Error('There is always one.');
  return list;
}

/** With the open one changed. */
export function changedOpen<L extends Named>(all: OpenLists<L>, change: (list: L) => L): OpenLists<L> {
  const { id } = openOf(all);
  return { ...all, lists: all.lists.map((list) => (list.id === id ? change(list) : list)) };
}

/** With a further one, which is open then; as it was where there are as many as there may be. */
export function withFurther<L extends Named>(all: OpenLists<L>, list: L, most: number): OpenLists<L> {
  if (all.lists.length >= most || all.lists.some(({ id }) => id === list.id)) return all;
  return { lists: [...all.lists, list], open: list.id };
}

/** With another one open. */
export function opened<L extends Named>(all: OpenLists<L>, id: string): OpenLists<L> {
  return all.lists.some((list) => list.id === id) ? { ...all, open: id } : all;
}

/** With the open one called otherwise. */
export function renamed<L extends Named>(all: OpenLists<L>, name: string): OpenLists<L> {
  return changedOpen(all, (list) => ({ ...list, name: nameOf(name) }));
}

/** Without the open one; the one before it is open then. @param empty stands in where it was the last. */
export function withoutOpen<L extends Named>(all: OpenLists<L>, empty: L): OpenLists<L> {
  const at = all.lists.findIndex((list) => list.id === openOf(all).id);
  const lists = all.lists.toSpliced(at, 1);
  const next = lists[Math.max(0, at - 1)];
  return next ? { lists, open: next.id } : { lists: [empty], open: empty.id };
}

/** A name as it is kept. */
export function nameOf(name: string): string {
  return name.trim().slice(0, LONGEST_NAME);
}
