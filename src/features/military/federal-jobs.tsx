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
      <Heading level={level}>Federal job series</Heading>
      <p className={text.small}>
        By the Defense Department’s list, made before 2016. Series change, so check each in the official job
        search.
        {older &&
          ' The list is older than this code: the series are those of the codes whose work it took over.'}
      </p>
      <FoldedList
        items={jobs}
        few={FEW}
        all={`Show all ${jobs.length} federal series`}
        fewer="Show fewer federal series"
        className={text.columns}
        keyOf={({ series }) => series}
      >
        {({ series, name, listedFor }) => (
          <>
            <a href={federalSearchAddress(series)} target="_blank" rel="noreferrer">
              {series} {name}
            </a>
            {listedFor.length > 0 && <span className={text.small}> {codesInWords(listedFor)}</span>}
          </>
        )}
      </FoldedList>
    </div>
  );
}

/** "for 3D0X2 and 3D0X3", "for 3D0X1 and 6 more". */
function codesInWords([first, second, ...more]: readonly string[]): string {
  if (second === undefined) return `for ${first}`;
  return more.length === 0 ? `for ${first} and ${second}` : `for ${first} and ${more.length + 1} more`;
}
