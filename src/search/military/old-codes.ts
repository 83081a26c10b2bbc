import type { CrosswalkIndex, Identifier } from '../../data/crosswalk-index.ts';
import { type Branch, isBranch } from '../../domain/branch.ts';
import type { RankType } from '../../domain/rank-type.ts';
import { stemOf } from '../../text/stems.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import { wordsOf } from '../../text/words.ts';
import type { Chip } from '../answers.ts';
import type { IdentifierBook } from './identifier-book.ts';
import type { Interpretation } from './interpret.ts';
import type { Scoreboard, Scoreboards } from './scoreboard.ts';
import type { WholeReading } from './several-jobs.ts';

interface Parts {
  index: CrosswalkIndex;
  book: IdentifierBook;
  boards: Scoreboards;
  interpret: (text: string, without: ReadonlySet<string>) => Interpretation;
}

/** A code whose title has no match, and the title. */
export interface OldCode {
  code: string;
  title: string;
}

/** A reading, and the old code that it was made by. */
export type ReadingByCode = WholeReading & { oldCode?: OldCode };

/**
 * Makes the step that leads the code of a title without a match to the titles of its branch that are worded like it: 70250 was
 * an information management specialist, and is found as one. Where other words name another job, they count.
 */
export function createOldCodeStep({ index, book, boards, interpret }: Parts) {
  const roles = new Set(index.lexicon.roles);
  /** The jobs of a branch whose titles are worded like some. */
  const boardOf = (titles: readonly Identifier[], code: string, branch: Branch): Scoreboard => {
    const board = boards.take();
    for (const { title, branches } of titles) {
      if (!branches.includes(branch)) continue;
      const like = interpret(withoutRole(title, roles), NONE).board;
      board.addAll(boards.only(like, index, { branch, ...rankOf(code, branch) }));
    }
    return board;
  };
  return (read: WholeReading, without: ReadonlySet<string>): ReadingByCode => {
    if (read.jobs.length > 0) return read;
    for (const code of read.query.unknownCodes) {
      const titles = book.titlesOf(code);
      const first = titles.find(({ branches }) => !read.branch || branches.includes(read.branch));
      const branch = read.branch ?? first?.branches.find((each): each is Branch => isBranch(each));
      if (!first || !branch || without.has(`code:${code}`)) continue;
      const board = boardOf(titles, code, branch);
      // Where other words name another job, they count.
      const fits = agrees(first, read, code) || read.board.rungOf(board.first()) < Infinity;
      if (board.count > 0 && fits) return byCode(read, { code, title: first.title }, { board, branch });
    }
    return read;
  };
}

const NONE: ReadonlySet<string> = new Set();

/** What was made of the other words does not count: the title of the code says the same, and more exactly. */
function byCode(
  read: WholeReading,
  oldCode: OldCode,
  found: { board: Scoreboard; branch: Branch },
): ReadingByCode {
  const { code, title } = oldCode;
  const detail = { kind: 'title', title, branch: found.branch } as const;
  const chip: Chip = { id: `code:${code}`, kind: 'code', code, detail, from: code, removable: true };
  const kept = read.chips.filter(({ kind }) => kind === 'branch' || kind === 'rank' || kind === 'cut');
  return { ...read, ...found, corrections: [], chips: [chip, ...kept], oldCode };
}

/** "Medical Service Specialist" is a title of today without the last word, which many titles have. */
function withoutRole(title: string, roles: ReadonlySet<string>): string {
  const words = wordsOf(title);
  return words.length > 2 && roles.has(words.at(-1)!.text) ? title.slice(0, words.at(-1)!.start) : title;
}

/** Until 1993 the Air Force gave enlisted people codes of five digits, and officers of four. */
function rankOf(code: string, branch: Branch): { rank?: RankType } {
  if (branch !== 'Air Force') return {};
  return { rank: /\d{3}[\dX]\d/.test(code) ? 'Enlisted' : 'Commissioned Officer' };
}

/** True where the words beside the code have something of its title, or say nothing. */
function agrees({ title }: Identifier, { typed }: WholeReading, code: string): boolean {
  const words = typed.filter((word) => word.toUpperCase() !== code && !STOP_WORDS.has(word));
  const stems = wordsOf(title).map((word) => stemOf(word.text));
  return (
    words.length === 0 ||
    words.some((word) => stems.some((stem) => stem === stemOf(word) || stem.startsWith(word)))
  );
}
