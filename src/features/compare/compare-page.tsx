import { useState } from 'react';
import { Link } from 'wouter';
import { words } from '#words/compare.ts';
import { LEAST_COMPARED, MOST_COMPARED } from '../../domain/comparison.ts';
import { LinkFault } from '../../domain-ui/shortlist/link-fault.tsx';
import { useIndexState, useStores } from '../../runtime/stores.ts';
import { useLoadedAll } from '../../runtime/use-loaded-all.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageActions } from '../../ui/page-actions.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { AddOccupation } from './add-occupation.tsx';
import { columnsOf } from './columns.ts';
import styles from './compare-page.module.css';
import { JobPicker } from './job-picker.tsx';
import { SideBySide } from './side-by-side.tsx';
import { type Comparison, useComparison } from './use-comparison.ts';

/** Two to four occupations side by side, as the address says, or as the shortlist begins. */
export function ComparePage() {
  const { profiles } = useStores();
  const comparison = useComparison();
  const index = useIndexState();
  const lookup = index.status === 'ready' ? index.value.lookup : undefined;
  const states = useLoadedAll(comparison.codes, profiles.of);
  const { columns, unknown } = columnsOf(comparison.codes, states, lookup?.occupation);
  const [said, setSaid] = useState('');
  const titles = columns.map(({ title }) => title);
  const titleOf = (code: string) => lookup?.occupation(code)?.title ?? words.untitled(code);
  const enough = columns.length >= LEAST_COMPARED;
  const title = enough ? words.title(titles) : words.heading;
  return (
    <article className={styles.page}>
      <header className={styles.part}>
        <PageHeading title={title} description={enough ? words.description(titles) : undefined}>
          {words.heading}
        </PageHeading>
        <Notes comparison={comparison} unknown={unknown} titleOf={titleOf} />
        {enough && <PageActions title={title} address={comparison.address} />}
        <div className={styles.field} data-screen-only>
          <JobPicker comparison={comparison} lookup={lookup} />
        </div>
      </header>
      <Failures codes={comparison.codes.filter((code) => !unknown.includes(code))} />
      {enough && columns.some(({ profile, failed }) => !profile && !failed) && (
        <ListSkeleton rows={6} label={words.loading} />
      )}
      {enough && columns.every(({ profile, failed }) => profile || failed) && (
        <SideBySide
          columns={columns}
          comparison={comparison}
          crosswalk={index.status === 'ready' ? index.value : undefined}
          titleOf={titleOf}
          onRemove={(column) => {
            comparison.remove(column.code);
            setSaid(words.removed(column.title));
          }}
        />
      )}
      <p role="status" className="visually-hidden">
        {said}
      </p>
      <AddOccupation
        comparison={comparison}
        titleOf={titleOf}
        onAdd={(code, name) => {
          comparison.add(code);
          setSaid(words.added(name));
        }}
      />
      <p data-screen-only>
        <Link href="/shortlist">{words.toShortlist}</Link>
      </p>
    </article>
  );
}

/** What of the link could not be used, and what is missing for a comparison. */
function Notes({
  comparison: { link, codes, left, job },
  unknown,
  titleOf,
}: {
  comparison: Comparison;
  unknown: readonly string[];
  titleOf: (code: string) => string;
}) {
  const { status, ...state } = useIndexState();
  const isUnknownJob =
    status === 'ready' &&
    job &&
    'value' in state &&
    state.value.lookup.specialties(job.branch, job.code).length === 0;
  return (
    <>
      {link && <LinkFault shared={link} />}
      {left.length > 0 && (
        <Notice>
          <p>{words.tooMany(MOST_COMPARED, left.map(titleOf))}</p>
        </Notice>
      )}
      {unknown.length > 0 && (
        <Notice>
          <p>{words.unknown(unknown)}</p>
        </Notice>
      )}
      {isUnknownJob && (
        <Notice>
          <p>{words.jobIsUnknown(job.branch, job.code)}</p>
        </Notice>
      )}
      {codes.length - unknown.length < LEAST_COMPARED && <p>{words.tooFew}</p>}
    </>
  );
}

/** What could not be loaded of occupations that there are, once each, with a way to try again. */
function Failures({ codes }: { codes: readonly string[] }) {
  const { index, profiles } = useStores();
  const state = useIndexState();
  const states = useLoadedAll(codes, profiles.of);
  const failed = codes.filter((_, i) => states[i]!.status === 'failed');
  const [first] = states.filter((each) => each.status === 'failed');
  if (first)
    return (
      <LoadFailure
        fault={first.fault}
        onRetry={() => {
          for (const code of failed) void profiles.of(code).load();
          if (state.status === 'failed') void index.load();
        }}
      />
    );
  if (state.status === 'failed') return <LoadFailure fault={state.fault} onRetry={() => void index.load()} />;
  return null;
}
