import { BRANCHES, type Branch, isBranch } from '../domain/branch.ts';
import { type Choice, choiceKey } from '../domain/choice.ts';
import {
  LONGEST_NAME,
  LONGEST_NOTE,
  MOST_ITEMS,
  MOST_LISTS,
  type Shortlist,
  type ShortlistItem,
  type Shortlists,
} from '../domain/shortlist.ts';
import { checksum } from './checksum.ts';

/** What could be read of lists that came from a file or the browser's storage. */
export interface ReadLists {
  lists: readonly Shortlist[];
  /** The id of the one that was open; '' where it is not told. */
  open: string;
  /** Parts that could not be read. */
  unread: number;
  /** What is wrong with it as a whole: it is none of ours, it was changed or cut off, or a newer page made it. */
  fault: 'foreign' | 'damaged' | 'newer' | null;
}

const FORMAT = 'Military Crosswalk shortlists';
const VERSION = 1;
const OCCUPATION = /^\d\d-\d{4}\.\d\d$/;
const MILITARY = /^[A-Za-z0-9&?()]{1,10}$/;

/** Lists as a text that can be stored, handed on as a file, and read again; people can read it, too. */
export function encodeLists({ lists, open }: Shortlists): string {
  const body = { lists: lists.map(plainList), open };
  return JSON.stringify(
    { format: FORMAT, version: VERSION, ...body, checksum: checksum(JSON.stringify(body)) },
    null,
    1,
  );
}

/** Reads such a text. Never throws: of a damaged one it takes what has the right form, and says that some is missing. */
export function decodeLists(text: string): ReadLists {
  const value = parsed(text.replace(/^\uFEFF/, ''));
  if (!isObject(value))
    return { lists: [], open: '', unread: 0, fault: looksOurs(text) ? 'damaged' : 'foreign' };
  if (value.format !== FORMAT && !Array.isArray(value.lists))
    return { lists: [], open: '', unread: 0, fault: 'foreign' };
  const reader = { unread: 0 };
  const lists = entries(value.lists, MOST_LISTS, reader).flatMap((each) => listOf(each, reader));
  const open = typeof value.open === 'string' ? value.open : '';
  const newer = typeof value.version === 'number' && value.version > VERSION;
  const whole =
    value.format === FORMAT &&
    reader.unread === 0 &&
    value.checksum === checksum(JSON.stringify({ lists: lists.map(plainList), open }));
  return {
    lists: withOwnIds(lists),
    open,
    unread: reader.unread,
    fault: newer ? 'newer' : whole ? null : 'damaged',
  };
}

interface Reader {
  unread: number;
}

function plainList({ id, name, items }: Shortlist) {
  return { id, name, items: items.map(({ choice, note }) => ({ ...plainChoice(choice), note })) };
}

function plainChoice(choice: Choice): { branch?: Branch; code: string } {
  return choice.kind === 'occupation' ? { code: choice.code } : { branch: choice.branch, code: choice.code };
}

function listOf(value: unknown, reader: Reader): Shortlist[] {
  if (!isObject(value) || typeof value.id !== 'string' || value.id === '') {
    reader.unread++;
    return [];
  }
  const items = new Map<string, ShortlistItem>();
  for (const each of entries(value.items, MOST_ITEMS, reader)) {
    const item = itemOf(each);
    if (item) items.set(choiceKey(item.choice), item);
    else reader.unread++;
  }
  return [
    {
      id: value.id.slice(0, LONGEST_NAME),
      name: textOf(value.name, LONGEST_NAME),
      items: [...items.values()],
    },
  ];
}

function itemOf(value: unknown): ShortlistItem | undefined {
  if (!isObject(value) || typeof value.code !== 'string') return undefined;
  const { code, branch } = value;
  const note = textOf(value.note, LONGEST_NOTE);
  if (branch === undefined)
    return OCCUPATION.test(code) ? { choice: { kind: 'occupation', code }, note } : undefined;
  return isBranch(branch) && MILITARY.test(code)
    ? { choice: { kind: 'military', branch, code }, note }
    : undefined;
}

function textOf(value: unknown, longest: number): string {
  return typeof value === 'string' ? value.slice(0, longest) : '';
}

function entries(value: unknown, most: number, reader: Reader): readonly unknown[] {
  if (!Array.isArray(value)) {
    reader.unread++;
    return [];
  }
  reader.unread += Math.max(0, value.length - most);
  return value.slice(0, most);
}

function withOwnIds(lists: readonly Shortlist[]): Shortlist[] {
  return [...new Map(lists.map((list) => [list.id, list])).values()];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function looksOurs(text: string): boolean {
  return text.includes(FORMAT) || BRANCHES.some((branch) => text.includes(`"branch": "${branch}"`));
}
