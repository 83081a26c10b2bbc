import type { SuggestBase } from '../../compile/suggest/base.ts';
import { LINK_PARTS } from '../../compile/suggest/link-parts.ts';
import { fitsRank } from '../../compile/suggest/rank-fit.ts';
import type { Ranked } from '../../compile/suggest/ranked.ts';
import { IN_FORCE, isShown, rankCandidates } from '../../compile/suggest/ranking.ts';
import { oddsOf } from '../../compile/suggest/weights.ts';
import { textTable } from '../text-table.ts';
import type { HeldOut, HeldOutLinks } from './held-out-links.ts';
import { type Answer, ranked, recallAt } from './recall.ts';

/** What the product would rank of a specialty that is held out: of its official matches nothing is known. */
export function shownOf(base: SuggestBase, held: HeldOut, links: HeldOutLinks): Ranked[] {
  const job = { ...held.job, official: new Map() };
  const mayPractise = base.mayPractise(job);
  const plausible = held.candidates.filter(({ occupation }) => {
    const known = base.book.occupations[occupation]!;
    return fitsRank(job, known) && mayPractise(known.code);
  });
  return rankCandidates(plausible, held.known, {
    link: links.weights[held.fold]!,
    further: IN_FORCE.further,
  });
}

type Ranker = (held: HeldOut) => readonly number[];

/** Recall of official links of specialties that are held out, ours beside simple rankings. */
export function officialReport(base: SuggestBase, links: HeldOutLinks): string {
  const rankers: [string, Ranker][] = [
    ['prior: the most frequent occupations', priorRanking(base)],
    ['lay titles alone', by(({ parts }) => parts[LINK_PARTS.indexOf('layTitle')]!)],
    ['DoD group alone', by(({ groupShare }) => groupShare)],
    ['nearest titles alone', nearestTitles(base)],
    ['votes of alike jobs alone', by(({ vote }) => vote?.share ?? 0)],
    [
      'official links, fitted',
      (held) => {
        const factors = links.weights[held.fold]!;
        return ranked(
          held.candidates.map(
            ({ occupation, parts }) => [occupation, Math.exp(oddsOf(parts, factors))] as const,
          ),
        );
      },
    ],
    [
      'with what experts list, and the rules',
      (held) => shownOf(base, held, links).map(({ candidate }) => candidate.occupation),
    ],
    [
      'the same, nothing below fair',
      (held) =>
        shownOf(base, held, links)
          .filter((ranked) => isShown(ranked, held.known))
          .map(({ candidate }) => candidate.occupation),
    ],
  ];
  const rows = rankers.map(([name, ranker]) => {
    const answers = links.held.map((held): Answer => ({ right: held.right, offered: ranker(held) }));
    const [five, twelve] = [recallAt(answers, 5), recallAt(answers, 12)];
    return [name, five.macro, twelve.macro, five.micro, twelve.micro].map((cell) =>
      typeof cell === 'number' ? cell.toFixed(3) : cell,
    );
  });
  return [
    `(a) Official links, held out: ${links.held.length} current specialties with a civilian official match.`,
    'Left out of the evidence: the same code (any branch, level or family), half of the telling words of the title',
    'in common (Jaccard of stems), the same first two words. Weights fitted on the other four of five folds.',
    'Recall, mean over specialties of the share of its official civilian occupations found (macro); and of all links (micro).',
    textTable([['', 'at 5', 'at 12', 'micro 5', 'micro 12'], ...rows]),
  ].join('\n');
}

function by(score: (candidate: HeldOut['candidates'][number]) => number): Ranker {
  return ({ candidates }) =>
    ranked(candidates.map((candidate) => [candidate.occupation, score(candidate)] as const));
}

/** The occupations that most specialties officially lead to, the held out one's family included: it hardly matters. */
function priorRanking({ jobs, book }: SuggestBase): Ranker {
  const sums = new Map<number, number>();
  for (const { evidence, official } of jobs)
    for (const [code, share] of evidence ? official : []) {
      const id = book.idOf.get(code);
      if (id !== undefined) sums.set(id, (sums.get(id) ?? 0) + share);
    }
  const order = ranked(sums);
  return () => order;
}

/** The official occupations of the titles that read most alike, one after the other. */
function nearestTitles({ book }: SuggestBase): Ranker {
  return ({ nearest }) => [
    ...new Set(
      nearest.flatMap(({ official }) => [...official.keys()].flatMap((code) => book.idOf.get(code) ?? [])),
    ),
  ];
}
