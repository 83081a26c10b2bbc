import { baseForms } from '../../text/base-forms.ts';
import { singular, stemOf } from '../../text/stems.ts';
import type { NamedDoer } from './duty-doers.ts';
import type { DutyLookup } from './duty-lookup.ts';
import { tells } from './duty-phrases.ts';
import type { MilitaryParts } from './military-parts.ts';
import { RUNG } from './ranking.ts';
import type { Scoreboard } from './scoreboard.ts';

/** So many of the words must be among the duties of a job where they do not say that they tell duties. */
const LEAST_SHOWN = 2;

/**
 * Makes the step that puts forward the jobs whose people do what the words tell; where the words name a job, it does
 * nothing. The word before them may be what tells it: "can" in "who can weld", "served" in "served food".
 * Where nothing else answers them, it takes any words for duties, and wants two of them among those of a job.
 * @param doersOf the jobs that are named by what whoever does the duties is called.
 */
export function createDutyStep(
  parts: MilitaryParts,
  duties: DutyLookup,
  doersOf: (words: readonly string[]) => ReadonlyMap<number, NamedDoer>,
): (board: Scoreboard, words: readonly string[], before: string, last?: boolean) => void {
  const namesJob = createNameCheck(parts);
  return (board, plain, before, last = false) => {
    const words = before ? [before, ...plain] : plain;
    if (!last && (!duties.tellsDuty(words) || namesJob(board, plain))) return;
    const doers = doersOf(words);
    // The more of the words tell of whoever does it, the less the others decide.
    const most = Math.max(0, ...[...doers.values()].map(({ share }) => share)) * parts.tuning.dutyDoer;
    const sources = new Map<readonly string[], number>();
    for (const { specialty, fit, shown } of duties.match(words)) {
      if (last && shown.length < LEAST_SHOWN) continue;
      const source = sources.get(shown) ?? board.source({ why: { kind: 'duties', shown }, words });
      sources.set(shown, source);
      const worth = doers.size === 0 ? 0 : (doers.get(specialty)?.worth ?? 0);
      board.offer(specialty, last ? RUNG.mostWords : RUNG.duties, worth + (1 - most) * fit, -1, -1, source);
    }
    for (const [specialty, { worth, meaning }] of doers) {
      const { term, reason } = meaning;
      if (last || board.rungOf(specialty) === RUNG.duties) continue;
      const source = board.source({ why: { kind: 'term', term, reason }, words });
      board.offer(specialty, RUNG.duties, worth, -1, -1, source);
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
