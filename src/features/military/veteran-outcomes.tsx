import { words } from '#words/military.ts';
import { outcomesOf } from '../../data/outcomes-lookup.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { OutcomeChart } from '../../domain-ui/outcome-chart.tsx';
import { OutcomeIndustries } from '../../domain-ui/outcome-industries.tsx';
import { useReleases, useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { Heading } from '../../ui/heading.tsx';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import text from '../../ui/text.module.css';
import styles from './veteran-outcomes.module.css';

/** What veterans of the job's group earned and where they worked; the source has Army enlisted people only. */
export function VeteranOutcomes({ specialty, level }: { specialty: Specialty; level: 2 | 3 }) {
  if (!specialty.branches.includes('Army') || !specialty.ranks.includes('Enlisted')) return null;
  return <Loaded specialty={specialty} level={level} />;
}

function Loaded({ specialty, level }: { specialty: Specialty; level: 2 | 3 }) {
  const { outcomes: store, credits } = useStores();
  const owed = useLoaded(credits);
  const publisher = owed.status === 'ready' ? owed.value['veteran-outcomes'].publisher : '';
  const release = useReleases()['veteran-outcomes'];
  const state = useLoaded(store);
  if (state.status === 'failed') return <LoadFailure fault={state.fault} onRetry={() => void store.load()} />;
  if (state.status !== 'ready') return <ListSkeleton rows={2} label={words.loadingVeterans} />;
  const outcomes = outcomesOf(state.value, specialty);
  if (!outcomes) return null;
  return (
    <div className={text.stack}>
      <div data-screen-only>
        <Heading level={level}>{words.veterans}</Heading>
      </div>
      <div className={styles.outcomes}>
        <OutcomeChart outcomes={outcomes} release={release} publisher={publisher} />
        <OutcomeIndustries outcomes={outcomes} />
      </div>
    </div>
  );
}
