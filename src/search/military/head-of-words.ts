import { STOP_WORDS } from '../../text/stop-words.ts';
import type { Word } from '../../text/words.ts';
import { RUNG, type Rung } from './ranking.ts';
import type { Reading, ReadingOptions } from './read-text.ts';
import type { Scoreboard } from './scoreboard.ts';

/** Words that lead on from a job to what is asked of its people: "drivers with a hazmat endorsement". */
const LEADS_ON: ReadonlySet<string> = new Set('at for from in inside on that under who with'.split(' '));

/** What people have in or of something, beside a job: "mechanics with helicopter experience" are helicopter mechanics. */
const HELD: ReadonlySet<string> = new Set(
  'background certificate certification clearance credentials degree endorsement experience expertise knowledge license qualification qualifications skill skills training'.split(
    ' ',
  ),
);

interface Parts<T extends Reading> {
  read: (text: string, options: ReadingOptions) => T;
  /** The best rung that a reading reaches. */
  rungOf: (reading: T) => number;
  interpretWhole: (text: string, without: ReadonlySet<string>) => T;
}

/**
 * Makes the step for words that together name no job of ours, where what they begin with does: the rest says more of that job.
 * @returns the reading of the whole where that is no worse.
 */
export function createHeadStep<T extends Reading>({ read, rungOf, interpretWhole }: Parts<T>) {
  return (text: string, whole: T, without: ReadonlySet<string>): T => {
    const parted = headOfWords(whole.query.words);
    if (!parted || rungOf(whole) <= RUNG.spelling) return whole;
    const turned = read(turnedAround(parted), { without });
    if (rungOf(turned) <= RUNG.formerName) return { ...whole, board: turned.board };
    const { head, rest } = parted;
    const asHead = read(blanked(text, rest), { without });
    if (rungOf(asHead) > RUNG.formerName) return whole;
    preferBoth(asHead.board, interpretWhole(blanked(text, head), without).board);
    const from = text.slice(head[0]!.start, head.at(-1)!.end);
    return { ...asHead, chips: [...asHead.chips, { id: 'part', kind: 'part', from, removable: false }] };
  };
}

/** The text without some of its words; the others stay in their places. */
function blanked(text: string, words: readonly Word[]): string {
  return words.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
}

/** The words that name a job, and those that say more of it. */
export interface HeadAndRest {
  head: readonly Word[];
  rest: readonly Word[];
}

/** Parts the words at the first that leads on; undefined where none does, or nothing that tells stands on either side. */
export function headOfWords(words: readonly Word[]): HeadAndRest | undefined {
  const at = words.findIndex(({ text }, i) => LEADS_ON.has(text) && words.slice(0, i).some(tells));
  const rest = at < 0 ? [] : words.slice(at);
  return rest.some(tells) ? { head: words.slice(0, at), rest } : undefined;
}

/** The rest before the head, as titles have it: "operating room nurses" for "nurses in the operating room". */
export function turnedAround({ head, rest }: HeadAndRest): string {
  const own = rest.filter((word) => tells(word) && !LEADS_ON.has(word.text) && !HELD.has(word.text));
  return [...own, ...head].map(({ text }) => text).join(' ');
}

function tells({ text }: Word): boolean {
  return text.length > 1 && !STOP_WORDS.has(text);
}

/** Puts those jobs first that one of head and rest names and the other speaks for as well. */
export function preferBoth(head: Scoreboard, rest: Scoreboard): void {
  const best = head.rungOf(head.first()) as Rung;
  for (let i = 0; i < head.count; i++) {
    const specialty = head.touched[i]!;
    const [own, other] = [head.rung[specialty]!, rest.rungOf(specialty)];
    if (Math.min(own, other) > RUNG.formerName || Math.max(own, other) > RUNG.spelling) continue;
    const { title, text, why, words } = head.candidate(specialty);
    head.offer(specialty, best, 1, title, text, head.source({ why, words }));
  }
}
