import type { Branch } from '../../domain/branch.ts';
import type { RankType } from '../../domain/rank-type.ts';
import type { Evidence, MilitaryAnswer } from '../answers.ts';
import type { Engine } from '../engine.ts';

/** What of an answer a row is matched by. */
export interface Asked {
  results: readonly AskedResult[];
  branch: Branch | null;
  rank: RankType | null;
  /** Words that were left out since nothing knows them. */
  unknown: readonly string[];
  /** All that is no part of the job's name: what was left out of account, and the names of branch and rank. */
  beside: readonly string[];
  /** Only a part of the text names the job; the rest finds nothing better. */
  part: boolean;
  /** The text names a branch or a rank, or other things beside a job, and no job. */
  noJob: boolean;
  /** How many jobs the text names; 1 where it does not name several. */
  jobs: number;
  /** The words beside a code point elsewhere. */
  doubted: boolean;
  /** The text names a code. */
  coded: boolean;
  recognised: MilitaryAnswer['recognised'];
  /** What was read in the text beside the job, as it stands there. */
  read: { code: string; rank: string; dates: readonly string[] };
}

export interface AskedResult {
  specialty: number;
  rung: number;
  evidence: readonly Evidence[];
}

export interface Asking {
  text: string;
  branch?: Branch | undefined;
  rank?: RankType | undefined;
}

/** So many results are looked at. */
const RESULTS = 8;
/** Lists say the same thing over and over; so many questions are remembered. */
const REMEMBERED = 15_000;

/**
 * Makes the step that asks the search, each question but once. When the memory is full, it begins anew: constant memory for
 * a list of any length.
 */
export function createAsking(engine: Pick<Engine, 'military'>): (asking: Asking) => Asked {
  const known = new Map<string, Asked>();
  return ({ text, branch, rank }) => {
    const key = `${branch ?? ''}|${rank ?? ''}|${text}`;
    const before = known.get(key);
    if (before) return before;
    const answer = engine.military({
      text,
      limit: RESULTS,
      ...(branch && { branch }),
      ...(rank && { rank }),
    });
    const asked = askedOf(answer);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, asked);
    return asked;
  };
}

function askedOf({ results, understood, aside, jobs, noJobNamed, recognised }: MilitaryAnswer): Asked {
  const branch = understood.find((chip) => chip.kind === 'branch')?.branch ?? null;
  const rank = understood.find((chip) => chip.kind === 'rank')?.rank ?? null;
  const named = understood.filter(({ kind }) => kind === 'branch' || kind === 'rank');
  const codes = understood.filter(({ kind }) => kind === 'code' || kind === 'level' || kind === 'phonetic');
  return {
    results: results.map(({ specialty, rung, evidence }) => ({ specialty, rung, evidence })),
    branch,
    rank,
    unknown: aside.filter(({ kind }) => kind === 'unknown').map(({ from }) => from),
    beside: [...aside.map(({ from }) => from), ...named.map(({ from }) => from)],
    part: understood.some(({ kind }) => kind === 'part'),
    noJob: noJobNamed || results.length === 0,
    jobs: Math.max(1, jobs.length),
    doubted: codes.some((chip) => 'doubted' in chip && chip.doubted === true),
    coded: codes.length > 0,
    recognised,
    read: {
      code: codes[0]?.from ?? '',
      rank: understood.find(({ kind }) => kind === 'rank')?.from ?? '',
      dates: aside.filter(({ kind }) => kind === 'years').map(({ from }) => from),
    },
  };
}
