import { words } from '#words/military.ts';
import { type FederalSeries, federalSearchAddress } from '../../domain/federal-series.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import { Heading } from '../../ui/heading.tsx';
import text from '../../ui/text.module.css';

const FEW = 4;

/** Federal job series that the Defense Department lists for a code, each with the way to the official job search. */
export function FederalJobs({ jobs, level }: { jobs: readonly FederalSeries[]; level: 2 | 3 }) {
  if (jobs.length === 0) return null;
  const older = jobs.some(({ listedFor }) => listedFor.length > 0);
  return (
    <div className={text.stack}>
      <Heading level={level}>{words.federal.title}</Heading>
      <p className={text.small}>
        {words.federal.about}
        {older && ` ${words.federal.older}`}
      </p>
      <FoldedList
        items={jobs}
        few={FEW}
        all={words.federal.showAll(jobs.length)}
        fewer={words.federal.showFewer}
        className={text.columns}
        keyOf={({ series }) => series}
      >
        {({ series, name, listedFor }) => (
          <>
            <a href={federalSearchAddress(series)} target="_blank" rel="noreferrer">
              {series} {name}
            </a>
            {listedFor.length > 0 && <span className={text.small}> {words.federal.forCodes(listedFor)}</span>}
          </>
        )}
      </FoldedList>
    </div>
  );
}
