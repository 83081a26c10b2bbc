import type { Named, OpenLists } from '../domain/open-lists.ts';
import { checksum } from './checksum.ts';

/** What a file says of itself, by what it holds. */
const NAMES = { shortlists: 'Military Crosswalk shortlists', resumes: 'Military Crosswalk résumés' } as const;

/** What could be read of lists that came from a file or the browser's storage. */
export interface ReadLists<L extends Named> {
  lists: readonly L[];
  /** The id of the one that was open; '' where it is not told. */
  open: string;
  /** Parts that could not be read. */
  unread: number;
  /** What is wrong with it as a whole: it is none of ours, it was changed or cut off, or a newer page made it. */
  fault: 'foreign' | 'damaged' | 'newer' | null;
}

/** Notes how many parts could not be read. */
export interface Reader {
  unread: number;
}

/** How one kind of lists is written down. */
export interface ListsFormat<L extends Named> {
  holds: keyof typeof NAMES;
  version: number;
  most: number;
  /** A list as plain values, always in the same order. */
  plain: (list: L) => object;
  /** Reads such values, as many as have the right form; nothing where it is no list at all. */
  read: (value: Readonly<Record<string, unknown>>, reader: Reader) => L | undefined;
  /** Whether a text that is no JSON any more is a rest of such a file. */
  isRest: (text: string) => boolean;
}

/** Lists as a text that can be stored, handed on as a file, and read again; people can read it, too. */
export function encodeListsFile<L extends Named>(
  format: ListsFormat<L>,
  { lists, open }: OpenLists<L>,
): string {
  const body = { lists: lists.map(format.plain), open };
  return JSON.stringify(
    {
      format: NAMES[format.holds],
      version: format.version,
      ...body,
      checksum: checksum(JSON.stringify(body)),
    },
    null,
    1,
  );
}

/** Reads such a text. Never throws: of a damaged one it takes what has the right form, and says that some is missing. */
export function decodeListsFile<L extends Named>(format: ListsFormat<L>, text: string): ReadLists<L> {
  const value = parsed(text.replace(/^\uFEFF/, ''));
  const name = NAMES[format.holds];
  const isRest = text.includes(name) || format.isRest(text);
  if (!isObject(value)) return { lists: [], open: '', unread: 0, fault: isRest ? 'damaged' : 'foreign' };
  if (value.format !== name && (!Array.isArray(value.lists) || isNameOfOurs(value.format)))
    return { lists: [], open: '', unread: 0, fault: 'foreign' };
  const reader = { unread: 0 };
  const lists = entriesOf(value.lists, format.most, reader).flatMap((each) => {
    const list = isObject(each) ? format.read(each, reader) : undefined;
    if (!list) reader.unread++;
    return list ?? [];
  });
  const open = typeof value.open === 'string' ? value.open : '';
  const newer = typeof value.version === 'number' && value.version > format.version;
  const whole =
    value.format === name &&
    reader.unread === 0 &&
    value.checksum === checksum(JSON.stringify({ lists: lists.map(format.plain), open }));
  return {
    lists: withOwnIds(lists),
    open,
    unread: reader.unread,
    fault: newer ? 'newer' : whole ? null : 'damaged',
  };
}

/** The entries of what should be a list, as many as there may be. */
export function entriesOf(value: unknown, most: number, reader: Reader): readonly unknown[] {
  if (!Array.isArray(value)) {
    reader.unread++;
    return [];
  }
  reader.unread += Math.max(0, value.length - most);
  return value.slice(0, most);
}

/** A text, cut to its longest; '' for what is none. */
export function textOf(value: unknown, longest: number): string {
  return typeof value === 'string' ? value.slice(0, longest) : '';
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNameOfOurs(value: unknown): boolean {
  return Object.values<unknown>(NAMES).includes(value);
}

function withOwnIds<L extends Named>(lists: readonly L[]): L[] {
  return [...new Map(lists.map((list) => [list.id, list])).values()];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
