import type { RankType } from '../../domain/rank-type.ts';

/** A rank or pay grade in a text. */
export interface RankWord {
  from: number;
  to: number;
  rank: RankType;
  /** True where the words are also part of titles or of everyday speech ("Supply Sergeant", "tugboat captain"). */
  ambiguous: boolean;
}

// Pay grades: E-1 to E-9, W-1 to W-5, O-1 to O-10 (37 U.S.C. 201).
const GRADE = /^([ewo])(10|[1-9])$/;

const SURE: [RankType, string][] = [
  [
    'Enlisted',
    'enlisted, non commissioned officer, noncommissioned officer, nco, petty officer first class, petty officer second class, petty officer third class, petty officer, seaman recruit, private first class, lance corporal, pfc, lcpl, cpl, spc, sgt, ssg, ssgt, sfc, msgt, smsgt, cmsgt, tsgt, gysgt, mgysgt, sra, a1c, po1, po2, po3, cpo, scpo, mcpo, lance cpl, staff sgt, nco',
  ],
  [
    'Warrant Officer',
    'chief warrant officer, warrant officer, chief warrant, warrant, cwo, cwo2, cwo3, cwo4, cwo5, cw2, cw3, cw4, cw5, wo1, wo, chief warrant officer 2, chief warrant officer 3',
  ],
  [
    'Commissioned Officer',
    'commissioned officer, commissioned, ltjg, lcdr, 2lt, 1lt, 2ndlt, 1stlt, ltcol, ltc',
  ],
];

const AMBIGUOUS: [RankType, string][] = [
  [
    'Enlisted',
    'sergeant first class, staff sergeant, master sergeant, sergeant, corporal, specialist 4, spec 4, chief petty officer, senior chief, master chief, gunnery sergeant, technical sergeant, senior airman, airman first class, gunny, chief, msg, sargent, sargeant, sergant, seargent',
  ],
  [
    'Commissioned Officer',
    'lieutenant colonel, lieutenant commander, second lieutenant, first lieutenant, lieutenant, captain, major, colonel, ensign, capt, maj, lt, ens',
  ],
];

const entries = (list: [RankType, string][], ambiguous: boolean) =>
  list.flatMap(([rank, names]) =>
    names.split(', ').map((name) => ({ words: name.split(' '), rank, ambiguous })),
  );

const RANK_WORDS = [...entries(SURE, false), ...entries(AMBIGUOUS, true)].sort(
  (a, b) => b.words.length - a.words.length,
);

const GRADE_RANK: Record<string, RankType> = {
  e: 'Enlisted',
  w: 'Warrant Officer',
  o: 'Commissioned Officer',
};

/** The words that ranks are named by. */
export const RANK_SPELLINGS: readonly string[] = RANK_WORDS.flatMap(({ words }) => words);

/** Ranks and pay grades in a list of folded words. */
export function rankWords(words: readonly string[]): RankWord[] {
  const found: RankWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const entry = RANK_WORDS.find((each) => each.words.every((word, i) => words[at + i] === word));
    if (entry) {
      found.push({ from: at, to: at + entry.words.length, rank: entry.rank, ambiguous: entry.ambiguous });
      at += entry.words.length - 1;
      continue;
    }
    const one = GRADE.exec(words[at]!);
    const two = GRADE.exec(`${words[at]}${words[at + 1] ?? ''}`);
    const grade = one ?? (words[at]!.length === 1 ? two : null);
    if (!grade) continue;
    const to = one ? at + 1 : at + 2;
    // Enlisted and warrant grades end earlier than officers'.
    if (grade[1] !== 'o' && grade[2] === '10') continue;
    if (grade[1] === 'w' && Number(grade[2]) > 5) continue;
    found.push({ from: at, to, rank: GRADE_RANK[grade[1]!]!, ambiguous: false });
    at = to - 1;
  }
  return found;
}
