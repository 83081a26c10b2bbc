import { ALL_OCCUPATIONS } from '../../domain/national.ts';
import type { OccupationProfile, Outlook } from '../../domain/occupation.ts';
import { formatCount } from '../../domain-ui/format.ts';
import text from '../../ui/text.module.css';
import { BarTable } from './bar-table.tsx';
import { BrightOutlook } from './bright-outlook.tsx';
import { CoverageNote } from './coverage-note.tsx';
import { EmptySection } from './empty-section.tsx';
import { FactList } from './fact-list.tsx';
import { signedPercent } from './outlook-words.ts';
import { Section } from './section.tsx';

/** How many jobs there are and will be, and whether O*NET calls the outlook bright. */
export function OutlookSection({ profile }: { profile: OccupationProfile }) {
  const { outlook, bright } = profile;
  if (!outlook && bright.length === 0) return <EmptySection id="outlook" />;
  return (
    <Section id="outlook">
      {bright.length > 0 && <BrightOutlook reasons={bright} />}
      {outlook && (
        <>
          <CoverageNote coverage={outlook} profile={profile} what="Projections are" />
          <Projections outlook={outlook} />
        </>
      )}
    </Section>
  );
}

function Projections({ outlook }: { outlook: Outlook }) {
  const { employment2024, employment2034, changePercent, openings } = outlook;
  const most = Math.max(employment2024, employment2034);
  const added = employment2034 - employment2024;
  return (
    <>
      <FactList
        facts={[
          {
            name: 'Change 2024–34',
            value: signedPercent(changePercent),
            note: `all occupations: ${signedPercent(ALL_OCCUPATIONS.changePercent)}`,
          },
          {
            name: added < 0 ? 'Jobs lost' : 'Jobs added',
            value: formatCount(Math.abs(added)),
            note: 'over the ten years',
          },
          {
            name: 'Openings',
            value: `${formatCount(openings)} a year`,
            note: 'new jobs, and jobs of people who leave',
          },
        ]}
      />
      <BarTable
        caption="Number of jobs"
        head={['Year', 'Jobs']}
        shortLabels
        rows={[
          { label: '2024', share: employment2024 / most, figure: formatCount(employment2024) },
          {
            label: '2034',
            note: 'projected',
            share: employment2034 / most,
            figure: formatCount(employment2034),
          },
        ]}
      />
      <p className={text.small}>
        National projections 2024–34, the self-employed included, U.S. Bureau of Labor Statistics. A
        projection is a careful estimate, not a promise.
      </p>
    </>
  );
}
