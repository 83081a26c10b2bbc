import { wordsOf } from '../../text/words.ts';
import { RUNG } from '../military/ranking.ts';
import type { Asked, AskedResult } from './ask.ts';
import {
  commonReasons,
  commonSigns,
  type DecideParts,
  type Decision,
  type Found,
  fitsRank,
  isCoded,
  isCurrent,
  type Place,
} from './find-job.ts';
import type { MatchReason, RowReading } from './roster.ts';

/** From here on a title says the same as the job's. */
export const AGREES = 0.6;
/** Agreement in steps, so that a hair's breadth does not decide between the jobs of one code. */
const STEPS = 4;

/** What a row says beside its code. */
export interface Beside {
  reading: RowReading;
  /** '' for nothing. */
  title: string;
  /** The code stands within other text, which is given as the title. */
  within: boolean;
  place: Place;
}

/** A job that the code leads to, and what else of the row speaks for it. */
interface Rated extends AskedResult {
  agrees: number;
  rankFits: boolean;
  current: boolean;
}

/** The job that a code means: the one that the title says, where it has several meanings, then the one that comes first. */
export function decideByCode(parts: DecideParts, found: Found, saying: Beside): Decision {
  const { asked } = found;
  const { reading, title, within, place } = saying;
  const [best, ...others] = rate(parts, found, saying);
  const { specialty, rung, agrees, current, evidence } = best!;
  const open = agrees < AGREES;
  // The search knows other names of a job than its titles.
  const titled =
    open && title !== '' && !within
      ? parts.ask({ text: title, branch: place.branch ?? undefined }).results
      : [];
  const confirmed = !open || titled.some((each) => each.specialty === specialty);
  const named = within ? besideCode(parts, found, best!, title, place) : idsOf(titled);
  const differs = title !== '' && !confirmed && (!within || (named.length > 0 && !named.includes(specialty)));
  const { peers, today, formerly } = othersAlike(best!, others);
  const reasons: (MatchReason | false)[] = [
    { kind: 'found', evidence },
    confirmed && { kind: 'title-agrees' },
    differs && { kind: 'title-differs', title: within ? restOf(title, asked, best!) : title },
    peers > 0 && { kind: 'several', count: peers },
    formerly && { kind: 'code-of-another-once' },
  ];
  return {
    specialty,
    by: 'code',
    signs: {
      exact: Number(rung === RUNG.exactCode),
      level: Number(rung === RUNG.codeWithLevel),
      begun: Number(isBegun(best!)),
      titled: Number(title !== '' && !within),
      agrees: within ? 0 : agrees,
      confirmed: Number(confirmed && open),
      differs: Number(differs),
      peers: Number(peers > 0),
      meanings: Number(today),
      formerly: Number(formerly),
      within: Number(within),
      changed: Number(within && rung === RUNG.exactCode && isChanged(asked.read.code, codeOf(best!))),
      withinAgrees: within ? agrees : 0,
      letters: Number(within && /^[a-z]+$/i.test(codeOf(best!))),
      doubted: Number(asked.doubted),
      // A code of today without an official match has the same signs.
      alsoKnown: Number(!current && asked.recognised.length > 0),
      ...commonSigns(found, best!, place),
      // A title that agrees says as much as a branch.
      noBranch: Number(!confirmed && !place.branch && !asked.branch),
    },
    reasons: [
      ...reasons.filter((each) => each !== false),
      ...commonReasons(found, best!, reading.rank, place),
    ],
    alternatives: [...(differs ? named.slice(0, 1) : []), ...idsOf(others), ...idsOf(asked.results)],
    branch: asked.branch,
    read: asked.read,
  };
}

/** What of a code's other jobs agrees as well as the best one: how many stand alike, and whether all of them are gone. */
function othersAlike({ rung, agrees, current, rankFits }: Rated, others: readonly Rated[]) {
  // A rank that only the first has leaves the code one meaning.
  const near = others.filter((each) => each.agrees > agrees - 1 / STEPS && (each.rankFits || !rankFits));
  const peers = near.filter(
    (each) => each.rung === rung && each.current === current && each.rankFits === rankFits,
  );
  const today = near.some((each) => each.current || !current);
  return { peers: peers.length, today, formerly: near.length > 0 && !today };
}

function idsOf(results: readonly AskedResult[]): number[] {
  return results.map(({ specialty }) => specialty);
}

/** What is left of a text without its code, and without branch, rank and all that is no part of a job's name. */
function restOf(text: string, { beside, read }: Asked, best: AskedResult): string {
  return [...beside, read.code, codeOf(best)]
    .filter((part) => part !== '')
    .reduce((left, part) => left.replace(part, ' '), text)
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The jobs whose name stands in a text beside a code: "Training Supervisor (803A)", where 803A was also used for another.
 * None where the rest of the text names none in so many words.
 */
function besideCode(
  parts: DecideParts,
  { asked }: Found,
  best: AskedResult & { agrees: number },
  text: string,
  { branch }: Place,
): number[] {
  if (best.agrees >= AGREES) return [];
  const rest = restOf(text, asked, best);
  if (wordsOf(rest).length < 2) return [];
  const { results, unknown } = parts.ask({ text: rest, branch: branch ?? asked.branch ?? undefined });
  const named = results.some(({ rung }) => rung <= RUNG.vocabulary) && unknown.length === 0;
  return named ? idsOf(results) : [];
}

function rate(parts: DecideParts, { asked }: Found, { title, within, place }: Beside): Rated[] {
  const agreement = within ? parts.agreement.within : parts.agreement.of;
  const rated = asked.results.filter(isCoded).map((result) => ({
    ...result,
    agrees: title === '' ? 0 : agreement(title, result.specialty),
    rankFits: fitsRank(parts, result.specialty, place),
    current: isCurrent(parts, result.specialty),
  }));
  // The sort is stable: of equals the search's first stays first.
  return rated.sort(
    (a, b) =>
      Math.round(STEPS * b.agrees) - Math.round(STEPS * a.agrees) ||
      Number(isBegun(a)) - Number(isBegun(b)) ||
      Number(b.rankFits) - Number(a.rankFits) ||
      a.rung - b.rung ||
      Number(b.current) - Number(a.current),
  );
}

/** True for a code that is not what is written: 6116 for "6L16", 02U for "O-2, U". */
function isChanged(written: string, code: string): boolean {
  return written.toUpperCase().replace(/[^A-Z0-9]/g, '') !== code.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

function codeOf({ evidence }: AskedResult): string {
  const found = evidence.find((each) => each.kind === 'code' || each.kind === 'code-level');
  return found?.code ?? '';
}

/** True for a job whose code only begins so: 628 is the beginning of 6282. */
function isBegun({ evidence }: AskedResult): boolean {
  const found = evidence.find((each) => each.kind === 'code-level');
  return found !== undefined && found.detail === null;
}
