import { addTo } from '../../../text/multimap.ts';
import { isMilitary, type Job } from '../jobs.ts';
import { type Neighbour, type Neighbours, neighboursThat } from '../neighbours.ts';
import { LEAST_ODDS, probability } from '../odds.ts';
import { isSetApart, sharesSubject } from '../title-reading.ts';

/** The occupations of the expert lists of a job, by its id, each with how much it counts. */
export type ExpertLists = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** What the expert lists of alike jobs say of an occupation. */
export interface ExpertVote {
  /** The share of those lists that name it, weighed by how alike a job is, 0 to 1. */
  share: number;
  /** How many lists of jobs name it that are alike by more than their matches. */
  lists: number;
  /** True where a list of a job with the same official match names it. */
  matched: boolean;
  /** The most alike job whose list names it; undefined where a reader would call none like this one. */
  proof: { job: Job; likeness: number } | undefined;
}

/** A job whose list has a say. */
export interface Voice extends Pick<Neighbour, 'job' | 'likeness'> {
  /** Alike by more than an official match that both have. */
  alike: boolean;
  /** Both have an official match. */
  matched: boolean;
}

/** The jobs with a list among those that are alike. */
export function voicesOf(job: Job, neighbours: Neighbours, lists: ExpertLists): Voice[] {
  return neighboursThat(neighbours, (n) => lists.has(neighbours.ids[n]!)).map((each) => ({
    job: each.job,
    likeness: each.likeness,
    alike: isLike(job, each),
    matched: false,
  }));
}

/**
 * The same, and the jobs with a list that officially lead where a job leads: the more of its matches, the more alike.
 * @param sharing what all matches in common add, in log-odds.
 */
export function expertVoices(jobs: readonly Job[], lists: ExpertLists, sharing: number) {
  const byMatch = new Map<string, Job[]>();
  for (const id of lists.keys())
    for (const code of jobs[id]!.official.keys()) if (!isMilitary(code)) addTo(byMatch, code, jobs[id]!);
  /** The listed jobs that share matches, with what these add; worked out once for jobs with the same matches. */
  const sharedBy = new Map<string, ReadonlyMap<Job, number>>();
  const sharedOf = ({ official }: Job): ReadonlyMap<Job, number> => {
    const key = [...official].join();
    let shared = sharedBy.get(key);
    if (!shared) {
      const sums = new Map<Job, number>();
      for (const [code, share] of official)
        for (const other of byMatch.get(code) ?? [])
          sums.set(other, (sums.get(other) ?? 0) + Math.min(share, other.official.get(code)!));
      shared = new Map([...sums].map(([other, share]) => [other, sharing * Math.min(1, share)]));
      sharedBy.set(key, shared);
    }
    return shared;
  };
  return (job: Job, neighbours: Neighbours): Voice[] => {
    const shared = sharedOf(job);
    const voices = voicesOf(job, neighbours, lists);
    const alike = new Set(voices.map((voice) => voice.job));
    for (const voice of voices) {
      const more = shared.get(voice.job);
      if (more === undefined) continue;
      voice.likeness = probability(Math.log(voice.likeness / (1 - voice.likeness)) + more);
      voice.matched = true;
    }
    for (const [other, more] of shared)
      if (!alike.has(other))
        voices.push({ job: other, likeness: probability(LEAST_ODDS + more), alike: false, matched: true });
    return voices.sort((a, b) => a.job.id - b.job.id);
  };
}

/** From where on a reader would call a job like this one, by more than an official match that both have. */
const ALIKE = { likeness: 0.2, title: 0.1, duties: 0.15 };

/** By more than a word of the title or a DoD group: groups such as "Analysis" hold many kinds of work. */
function isLike(job: Job, { job: other, likeness, title, duties }: Neighbour): boolean {
  if (likeness < ALIKE.likeness || other.enlisted !== job.enlisted) return false;
  // Titles alike but for the setting need work alike, not just a trade: boat crews are no flight deck crews.
  if (isSetApart(job.reading, other.reading) && sharesSubject(job.reading, other.reading))
    return duties >= ALIKE.duties || shareGroup(job, other, MINOR);
  if (shareGroup(job, other, MAJOR)) return true;
  const sameGroup = job.dodGroup !== '' && job.dodGroup.slice(0, 2) === other.dodGroup.slice(0, 2);
  return duties >= ALIKE.duties || (sameGroup && title >= ALIKE.title);
}

/** Beginnings of an O*NET-SOC code: its major group and its minor group. */
const [MAJOR, MINOR] = ['53'.length, '53-5'.length];

/** Whether two jobs have official matches of one group. */
function shareGroup(job: Job, other: Job, length: number): boolean {
  for (const code of job.official.keys()) {
    const group = code.slice(0, length);
    for (const its of other.official.keys()) if (its.startsWith(group)) return true;
  }
  return false;
}

/** The lists of alike jobs vote; a job's own list never does. */
export function expertVotesOf(
  job: Job,
  voices: readonly Voice[],
  lists: ExpertLists,
): Map<number, ExpertVote> {
  const votes = new Map<number, ExpertVote>();
  const counted = new Set<string>();
  let all = DOUBT;
  for (const { job: other, likeness, alike, matched } of voices) {
    const list = other === job ? undefined : lists.get(other.id);
    if (!list) continue;
    all += likeness;
    // A code that two branches use is one list.
    const isNew = alike && !counted.has(other.code);
    if (isNew) counted.add(other.code);
    const proof = alike || matched ? { job: other, likeness } : undefined;
    for (const [occupation, counts] of list) {
      let vote = votes.get(occupation);
      if (!vote) {
        vote = { share: 0, lists: 0, matched: false, proof: undefined };
        votes.set(occupation, vote);
      }
      vote.share += likeness * counts;
      vote.lists += isNew ? 1 : 0;
      vote.matched ||= matched;
      if (proof && likeness > (vote.proof?.likeness ?? 0)) vote.proof = proof;
    }
  }
  for (const vote of votes.values()) vote.share /= all;
  return votes;
}

/** Lists of this weight are missing from the start: one list of a distant job convinces nobody. */
const DOUBT = 0.6;
