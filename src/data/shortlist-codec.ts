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
import {
  decodeListsFile,
  encodeListsFile,
  entriesOf,
  isObject,
  type ListsFormat,
  type Reader,
  type ReadLists,
  textOf,
} from './lists-file.ts';

const OCCUPATION = /^\d\d-\d{4}\.\d\d$/;
const MILITARY = /^[A-Za-z0-9&?()]{1,10}$/;

const FORMAT: ListsFormat<Shortlist> = {
  holds: 'shortlists',
  version: 1,
  most: MOST_LISTS,
  plain: ({ id, name, items }) => ({
    id,
    name,
    items: items.map(({ choice, note }) => ({ ...plainChoice(choice), note })),
  }),
  read: listOf,
  isRest: (text) => BRANCHES.some((branch) => text.includes(`"branch": "${branch}"`)),
};

/** Lists as a text that can be stored, handed on as a file, and read again; people can read it, too. */
export function encodeLists(all: Shortlists): string {
  return encodeListsFile(FORMAT, all);
}

/** Reads such a text. Never throws: of a damaged one it takes what has the right form, and says that some is missing. */
export function decodeLists(text: string): ReadLists<Shortlist> {
  return decodeListsFile(FORMAT, text);
}

function plainChoice(choice: Choice): { branch?: Branch; code: string } {
  return choice.kind === 'occupation' ? { code: choice.code } : { branch: choice.branch, code: choice.code };
}

function listOf(value: Readonly<Record<string, unknown>>, reader: Reader): Shortlist | undefined {
  if (typeof value.id !== 'string' || value.id === '') return undefined;
  const items = new Map<string, ShortlistItem>();
  for (const each of entriesOf(value.items, MOST_ITEMS, reader)) {
    const item = itemOf(each);
    if (item) items.set(choiceKey(item.choice), item);
    else reader.unread++;
  }
  return {
    id: value.id.slice(0, LONGEST_NAME),
    name: textOf(value.name, LONGEST_NAME),
    items: [...items.values()],
  };
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
