import { RUNG } from '../military/ranking.ts';
import type { AskedResult } from './ask.ts';
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
export function decideByCode(parts: DecideParts, found: Found, beside: Beside): Decision {
  const { asked } = found;
  const { reading, title, within, place } = beside;
  const [best, ...others] = rate(parts, found, beside);
  const { specialty, rung, agrees, current, rankFits, evidence } = best!;
  const open = agrees < AGREES;
  // The search knows other names of a job than its titles.
  const titled =
    open && title !== '' && !within
      ? parts.ask({ text: title, branch: place.branch ?? undefined }).results
      : [];
  const confirmed = !open || titled.some((each) => each.specialty === specialty);
  const differs = title !== '' && !confirmed && !within;
  const near = others.filter((each) => each.agrees > agrees - 1 / STEPS);
  const peers = near.filter(
    (each) => each.rung === rung && each.current === current && each.rankFits === rankFits,
  );
  const reasons: (MatchReason | false)[] = [
    { kind: 'found', evidence },
    confirmed && { kind: 'title-agrees' },
    differs && { kind: 'title-differs', title },
    peers.length > 0 && { kind: 'several', count: peers.length },
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
      peers: Number(peers.length > 0),
      meanings: Number(near.length > 0),
      within: Number(within),
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
    alternatives: [...(differs ? titled.slice(0, 1) : []), ...others, ...asked.results].map(
      (each) => each.specialty,
    ),
    branch: asked.branch,
    read: asked.read,
  };
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

function codeOf({ evidence }: AskedResult): string {
  const found = evidence.find((each) => each.kind === 'code' || each.kind === 'code-level');
  return found?.code ?? '';
}

/** True for a job whose code only begins so: 628 is the beginning of 6282. */
function isBegun({ evidence }: AskedResult): boolean {
  const found = evidence.find((each) => each.kind === 'code-level');
  return found !== undefined && found.detail === null;
}
