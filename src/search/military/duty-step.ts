import { baseForms } from '../../text/base-forms.ts';
import { singular, stemOf } from '../../text/stems.ts';
import type { NamedDoer } from './duty-doers.ts';
import type { DutyLookup } from './duty-lookup.ts';
import { tells } from './duty-phrases.ts';
import type { MilitaryParts } from './military-parts.ts';
import { RUNG } from './ranking.ts';
import type { Scoreboard, Why } from './scoreboard.ts';

/**
 * Makes the step that puts forward the jobs whose people do what the words tell; where the words name a job, it does
 * nothing. The word before them may be what tells it: "can" in "who can weld", "served" in "served food".
 * @param doersOf the jobs that are named by what whoever does the duties is called.
 */
export function createDutyStep(
  parts: MilitaryParts,
  duties: DutyLookup,
  doersOf: (words: readonly string[]) => ReadonlyMap<number, NamedDoer>,
): (board: Scoreboard, words: readonly string[], before: string) => void {
  const namesJob = createNameCheck(parts);
  return (board, plain, before) => {
    const words = before ? [before, ...plain] : plain;
    if (!duties.tellsDuty(words) || namesJob(board, plain)) return;
    const doers = doersOf(words);
    const sources = new Map<unknown, number>();
    const sourceOf = (why: Why, key: unknown): number => {
      const source = sources.get(key) ?? board.source({ why, words });
      sources.set(key, source);
      return source;
    };
    const found = new Map(duties.match(words).map((match) => [match.specialty, match]));
    // The more of the words tell of whoever does it, the less the others decide.
    const most = Math.max(0, ...[...doers.values()].map(({ share }) => share)) * parts.tuning.dutyDoer;
    for (const specialty of new Set([...found.keys(), ...doers.keys()])) {
      const match = found.get(specialty);
      const doer = doers.get(specialty);
      const source = match
        ? sourceOf({ kind: 'duties', shown: match.shown }, match.shown)
        : sourceOf({ kind: 'term', term: doer!.meaning.term, reason: doer!.meaning.reason }, doer!.meaning);
      const fit = (doer?.worth ?? 0) + (1 - most) * (match?.fit ?? 0);
      board.offer(specialty, RUNG.duties, fit, -1, -1, source);
    }
  };
}

/**
 * Makes the check of whether a title, term or code answers the words: not just the beginning of one, "fix" is not
 * "fixed-wing"; nor the verb in another form, "who can weld" asks for more than the "Welding Supervisor".
 */
function createNameCheck({ texts }: MilitaryParts): (board: Scoreboard, words: readonly string[]) => boolean {
  const wordsIn = (text: number) =>
    [...texts.wordsIn.subarray(texts.start[text], texts.start[text + 1])].map((id) => texts.words[id]!);
  return (board, words) => {
    const telling = words.filter(tells);
    const wanted = telling.map((word) => new Set(baseForms(word).map(stemOf)));
    const has = (title: readonly string[]) =>
      wanted.every(
        (stems, i) =>
          title.some((word) =>
            i === 0 ? singular(word) === singular(telling[0]!) : stems.has(stemOf(word)),
          ) ||
          // The last word may still be being typed.
          (i > 0 && i === wanted.length - 1 && title.some((word) => word.startsWith(telling[i]!))),
      );
    for (let i = 0; i < board.count; i++) {
      const specialty = board.touched[i]!;
      if (board.rung[specialty]! < RUNG.duties) return true;
      if (board.rung[specialty]! > RUNG.allWords || board.text[specialty]! < 0) continue;
      if (has(wordsIn(board.text[specialty]!))) return true;
    }
    return false;
  };
}
