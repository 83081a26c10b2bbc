import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import { directionsShard } from '../../domain/direction.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { FederalJobs } from './federal-jobs.tsx';
import { OtherBranches } from './other-branches.tsx';
import { WhereItLeads } from './where-it-leads.tsx';

/** What is said of a job beside its official matches. */
export function BeyondOfficial({
  specialty,
  lookup,
  level,
}: {
  specialty: Specialty;
  lookup: CrosswalkLookup;
  level: 2 | 3;
}) {
  const store = useStores().directions.of(directionsShard(specialty));
  const state = useLoaded(store);
  if (state.status === 'failed') return <LoadFailure fault={state.fault} onRetry={() => void store.load()} />;
  if (state.status !== 'ready') return <ListSkeleton rows={3} label="Getting where else it leads" />;
  const said = state.value.get(specialty.id);
  if (!said) return null;
  return (
    <>
      <WhereItLeads directions={said.directions} lookup={lookup} level={level} />
      <FederalJobs jobs={said.federal} level={level} />
      <OtherBranches jobs={said.elsewhere} lookup={lookup} level={level} />
    </>
  );
}
