import type { Opened } from '../domain/page-ahead.ts';
import type { Stores } from '../runtime/stores.ts';
import { lazyPages } from './lazy-pages.ts';

/** Something that a page is drawn from, as far as it matters whether it is there. */
interface Needed {
  load: () => Promise<void>;
  settle: () => void;
  getState: () => { status: string };
}

/** All that a page which is opened by its own address is first drawn from: its code and its data. */
export function whatItNeeds(
  { page, profile, jobs, directions = [] }: Opened,
  stores: Stores,
): readonly Needed[] {
  return [
    lazyPages[page],
    ...(profile ? [stores.profiles.of(profile)] : []),
    ...(jobs ? [stores.jobs.of(jobs)] : []),
    ...directions.map((shard) => stores.directions.of(shard)),
  ];
}
