import type { SuggestBase } from '../../compile/suggest/base.ts';
import { withEmerging } from '../../compile/suggest/emerging.ts';
import { EXPERT_SOURCES, type ExpertSource, type ListsBySource } from '../../compile/suggest/expert-lists.ts';
import type { Known } from '../../compile/suggest/further-parts.ts';
import { civilian, type Job } from '../../compile/suggest/jobs.ts';
import type { Candidate } from '../../compile/suggest/link-parts.ts';
import { type Ranked, surestFirst } from '../../compile/suggest/ranked.ts';
import {
  candidatesOf,
  IN_FORCE,
  isShown,
  knownOf,
  neighboursOfJob,
  rankCandidates,
} from '../../compile/suggest/ranking.ts';
import type { Factors } from '../../compile/suggest/weights.ts';
import { textTable } from '../text-table.ts';
import { foldOf } from './held-out.ts';
import { fitFurther, furtherSample } from './held-out-links.ts';
import { crossFit, type Sample } from './logistic.ts';
import { type Answer, recallAt } from './recall.ts';

const NAMES: Record<ExpertSource, string> = {
  'expert-study': "O*NET's study, 2016 (verified or high)",
  'va-equivalents': "VA's equivalents, 2014",
};

interface Listed {
  job: Job;
  candidates: readonly Candidate[];
  known: Known;
  fold: number;
}

/** A listed specialty with a civilian match, its list held out: what would be suggested, and what is on the list. */
export interface HeldOutList {
  ranked: readonly Ranked[];
  known: Known;
  right: ReadonlySet<number>;
}

/** Recall of the expert lists, each held out for its own specialty, and how far the lists agree with each other. */
export function expertReport(base: SuggestBase) {
  const { lists } = base;
  const listed = [...base.expertLists.keys()].map((id): Listed => {
    const job = base.jobs[id]!;
    const neighbours = neighboursOfJob(base, job);
    const known = knownOf(base, job, neighbours);
    return { job, candidates: candidatesOf(base, job, neighbours, known), known, fold: foldOf(job) };
  });
  // Jobs without a civilian counterpart have a table of their own: they are no samples, only judged.
  const apt = listed.filter(({ job }) => !base.reviewed.has(job.id));
  const samples = apt.flatMap((each) => samplesOf(base, each));
  const weights = crossFit(samples, fitFurther);
  const idsOf = (codes: Iterable<string>) =>
    new Set([...codes].flatMap((code) => base.book.idOf.get(code) ?? []));
  const ownOf = ({ job }: Listed) => [...idsOf(civilian(job.official))];
  const rankedOf = ({ job, candidates, known, fold }: Listed, further: Factors = weights[fold]!) =>
    withEmerging(base, job, rankCandidates(candidates, known, { link: IN_FORCE.link, further })).sort(
      surestFirst,
    );
  const shownOf = (each: Listed, further?: Factors) =>
    rankedOf(each, further)
      .filter((ranked) => isShown(ranked, each.known))
      .map(({ candidate }) => candidate.occupation);
  const rows = EXPERT_SOURCES.map((source) => {
    const of = (offer: (each: Listed) => number[]) => {
      const answers = listed.flatMap((each): Answer[] => {
        const codes = lists[source].get(each.job.id);
        return codes ? [{ right: idsOf(codes), offered: offer(each) }] : [];
      });
      return recallAt(answers, 12).macro.toFixed(3);
    };
    return [
      NAMES[source],
      String(lists[source].size),
      of(ownOf),
      of((each) => shownOf(each)),
      of((each) => [...ownOf(each), ...shownOf(each)]),
      of((each) => [...ownOf(each), ...shownOf(each, IN_FORCE.further)]),
    ];
  });
  const text = [
    '(b) Expert lists: each held out for its own specialty; those of other specialties are evidence. Weights fitted on the',
    'other folds. Recall at 12, mean over specialties, of what would be shown.',
    textTable([
      ['', 'lists', 'official', 'suggested', 'official, then suggested', 'the same, weights in force'],
      ...rows,
    ]),
    agreement(lists),
  ].join('\n');
  const heldOut = apt.map((each): HeldOutList => {
    const codes = EXPERT_SOURCES.flatMap((source) => [...(lists[source].get(each.job.id) ?? [])]);
    return { ranked: rankedOf(each), known: each.known, right: idsOf(codes) };
  });
  return { text, heldOut, fitted: fitFurther(samples) };
}

function samplesOf({ expertLists }: SuggestBase, { job, candidates, known, fold }: Listed): Sample[] {
  const list = expertLists.get(job.id)!;
  return candidates.map((candidate) =>
    furtherSample(candidate, known, IN_FORCE.link, list.has(candidate.occupation), fold),
  );
}

function agreement(lists: ListsBySource): string {
  const study = lists['expert-study'];
  const va = lists['va-equivalents'];
  const both = [...study.keys()].filter((id) => va.has(id));
  let jaccard = 0;
  let byVa = 0;
  let byStudy = 0;
  for (const id of both) {
    const [a, b] = [study.get(id)!, va.get(id)!];
    const common = [...a].filter((code) => b.has(code)).length;
    jaccard += common / (a.size + b.size - common);
    byVa += common / a.size;
    byStudy += common / b.size;
  }
  const mean = (sum: number) => (sum / both.length).toFixed(3);
  return `The two lists agree on ${both.length} specialties that both have: Jaccard ${mean(jaccard)}; VA's finds ${mean(byVa)} of the study's, the study's ${mean(byStudy)} of VA's.`;
}
