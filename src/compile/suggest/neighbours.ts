import type { Job } from './jobs.ts';

/** A job and another that may lead where it leads. */
export interface Neighbour {
  job: Job;
  /** How likely they share an official occupation, 0 to 1. */
  likeness: number;
  /** How much their titles are alike, 0 to 1. */
  title: number;
  /** How much their official duties are alike, 0 to 1. */
  duties: number;
  sameGroup: boolean;
  sameField: boolean;
}

/** The alike jobs of one job, in the order of their ids, in columns: a job has hundreds, and objects of all are slow. */
export interface Neighbours {
  readonly size: number;
  readonly jobs: readonly Job[];
  readonly ids: Int32Array;
  readonly likeness: Float64Array;
  readonly title: Float64Array;
  readonly duties: Float32Array;
  /** 1 or 0. */
  readonly sameGroup: Uint8Array;
  readonly sameField: Uint8Array;
}

/** Columns that are filled for one job after the other: what they hold is gone when the next is asked for. */
export function createNeighbours(most: number) {
  const jobs: Job[] = [];
  const columns = {
    size: 0,
    jobs,
    ids: new Int32Array(most),
    likeness: new Float64Array(most),
    title: new Float64Array(most),
    duties: new Float32Array(most),
    sameGroup: new Uint8Array(most),
    sameField: new Uint8Array(most),
  };
  return {
    neighbours: columns as Neighbours,
    clear() {
      columns.size = 0;
    },
    add(job: Job, likeness: number, title: number, duties: number, sameGroup: number, sameField: number) {
      const n = columns.size++;
      jobs[n] = job;
      columns.ids[n] = job.id;
      columns.likeness[n] = likeness;
      columns.title[n] = title;
      columns.duties[n] = duties;
      columns.sameGroup[n] = sameGroup;
      columns.sameField[n] = sameField;
    },
  };
}

/** One of them. */
function neighbourAt(neighbours: Neighbours, n: number): Neighbour {
  return {
    job: neighbours.jobs[n]!,
    likeness: neighbours.likeness[n]!,
    title: neighbours.title[n]!,
    duties: neighbours.duties[n]!,
    sameGroup: neighbours.sameGroup[n] === 1,
    sameField: neighbours.sameField[n] === 1,
  };
}

/** Those of a kind, told by their place in the columns. */
export function neighboursThat(neighbours: Neighbours, isOfThese: (place: number) => boolean): Neighbour[] {
  const found: Neighbour[] = [];
  for (let n = 0; n < neighbours.size; n++) if (isOfThese(n)) found.push(neighbourAt(neighbours, n));
  return found;
}
