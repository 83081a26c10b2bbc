import { RUNG } from '../military/ranking.ts';
import type { AskedResult } from './ask.ts';
import {
  commonReasons,
  commonSigns,
  type DecideParts,
  type Decision,
  type Found,
  fitsRank,
  isCurrent,
  type Place,
} from './find-job.ts';
import type { MatchReason, RowReading } from './roster.ts';

/** The gap to the second answer counts up to so many rungs. */
const WIDEST_GAP = 3;
/** From here on all words are the same. */
const SAME = 0.97;
/** Titles that agree so nearly alike are the same. */
const A_HAIR = 0.02;
/** Shorter texts can mean many things. */
const SHORT = 6;

/**
 * The job that words mean: the first that the search finds; of those on its rung the first that people of the row's rank hold.
 * @param said the words that were looked up.
 */
export function decideByWords(
  parts: DecideParts,
  found: Found,
  { reading, said, place }: { reading: RowReading; said: string; place: Place },
): Decision {
  const { asked } = found;
  const words = asked.beside.reduce((left, part) => left.replace(part, ' '), said).trim();
  const best = bestOf(parts, words, asked.results, place);
  const { specialty, rung } = best;
  const others = asked.results.filter((each) => each !== best);
  const current = isCurrent(parts, specialty);
  const rankFits = fitsRank(parts, specialty, place);
  const tied = others.filter(
    (each) =>
      each.rung === rung &&
      fitsRank(parts, each.specialty, place) &&
      (!current || isCurrent(parts, each.specialty)),
  );
  const own = parts.agreement.of(words, specialty);
  const reasons: (MatchReason | false)[] = [
    { kind: 'found', evidence: best.evidence },
    reading.code !== '' && { kind: 'unknown-code', code: reading.code },
    tied.length > 0 && { kind: 'several', count: tied.length },
  ];
  return {
    specialty,
    by: 'words',
    signs: {
      ...rungSign(rung),
      ...lead(parts, words, { best, own, others }),
      tied: Number(tied.length > 0),
      twin: Number(tied.some((each) => parts.agreement.of(words, each.specialty) >= own - A_HAIR)),
      corrected: Number(best.evidence.some(({ kind }) => kind === 'spelling')),
      strange: Number(asked.unknown.length > 0),
      part: Number(asked.part),
      ranked: Number(place.rank !== null),
      unknownCode: Number(reading.code !== ''),
      short: Number(words.length < SHORT),
      ...commonSigns(found, { current, rankFits }, place),
    },
    reasons: [
      ...reasons.filter((each) => each !== false),
      ...commonReasons(found, { current, rankFits }, reading.rank, place),
    ],
    alternatives: others.map((each) => each.specialty),
    branch: asked.branch,
    read: asked.read,
  };
}

/** The first; before it one whose title the words are, and of those on the first's rung one that people of the rank hold. */
function bestOf(
  parts: DecideParts,
  words: string,
  results: readonly AskedResult[],
  place: Place,
): AskedResult {
  const first = results[0]!;
  const fitting = results.filter(({ specialty }) => fitsRank(parts, specialty, place));
  if (first.rung > RUNG.vocabulary || parts.agreement.of(words, first.specialty) < SAME) {
    const titled = fitting.find(({ specialty }) => parts.agreement.of(words, specialty) >= SAME);
    if (titled) return titled;
  }
  return fitting.find(({ rung }) => rung === first.rung) ?? first;
}

/** The rungs that words can stand on; the last stands for all that is loose. */
const RUNGS: readonly number[] = [
  RUNG.sameTitle,
  RUNG.vocabulary,
  RUNG.formerName,
  RUNG.duties,
  RUNG.titleStart,
  RUNG.allWords,
  RUNG.spelling,
  RUNG.related,
  RUNG.mostWords,
];

function rungSign(rung: number): Record<string, number> {
  return Object.fromEntries(RUNGS.map((each) => [`rung${each}`, Number(each === rung)]));
}

/** How far ahead the first answer is: by rungs, and by how much its titles agree with the words. */
function lead(
  parts: DecideParts,
  words: string,
  { best, own, others }: { best: AskedResult; own: number; others: readonly AskedResult[] },
) {
  const rival = Math.max(0, ...others.map(({ specialty }) => parts.agreement.of(words, specialty)));
  const current = isCurrent(parts, best.specialty);
  const next = others.find(({ specialty }) => !current || isCurrent(parts, specialty));
  const gap = next ? Math.max(0, Math.min(WIDEST_GAP, next.rung - best.rung)) / WIDEST_GAP : 1;
  return {
    gap,
    own,
    same: Number(own >= SAME),
    lead: Math.max(0, own - rival),
    behind: Math.max(0, rival - own),
  };
}
