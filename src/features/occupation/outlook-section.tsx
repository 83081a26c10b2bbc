import { periodWords } from '#words/dates.ts';
import { words } from '#words/occupation-figures.ts';
import type { Outlook } from '../../domain/pay.ts';
import { yearsOf } from '../../domain/releases.ts';
import { formatCount } from '../../domain-ui/format.ts';
import { useNational, useReleases } from '../../runtime/stores.ts';
import text from '../../ui/text.module.css';
import { BarTable } from './bar-table.tsx';
import { BrightOutlook } from './bright-outlook.tsx';
import { CoverageNote } from './coverage-note.tsx';
import { EmptySection } from './empty-section.tsx';
import { FactList } from './fact-list.tsx';
import { signedPercent } from './outlook-words.ts';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';

/** How many jobs there are and will be, and whether O*NET calls the outlook bright. */
export function OutlookSection({ heading, profile }: SectionProps) {
  const { outlook, bright } = profile;
  const { to } = yearsOf(useReleases().projections);
  if (!outlook && bright.length === 0) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      {bright.length > 0 && (
        <BrightOutlook
          reasons={bright}
          fewerBy={outlook && outlook.projectedEmployment < outlook.employment ? to : null}
        />
      )}
      {outlook && (
        <>
          <CoverageNote coverage={outlook} profile={profile} what="projections" />
          <Projections outlook={outlook} />
        </>
      )}
    </Section>
  );
}

function Projections({ outlook }: { outlook: Outlook }) {
  const national = useNational();
  const { projections } = useReleases();
  const { from, to } = yearsOf(projections);
  const { employment, projectedEmployment, changePercent, openings } = outlook;
  const most = Math.max(employment, projectedEmployment);
  const added = projectedEmployment - employment;
  return (
    <>
      <FactList
        facts={[
          {
            name: words.outlook.change(periodWords(projections)),
            value: signedPercent(changePercent),
            note: words.outlook.national(signedPercent(national.changePercent)),
          },
          {
            name: added < 0 ? words.outlook.lost : words.outlook.added,
            value: formatCount(Math.abs(added)),
            note: words.outlook.over(to - from),
          },
          {
            name: words.outlook.openings,
            value: words.outlook.aYear(openings),
            note: words.outlook.openingsAre,
          },
        ]}
      />
      <BarTable
        caption={words.outlook.caption}
        head={[words.outlook.year, words.outlook.jobs]}
        shortLabels
        rows={[
          { label: String(from), share: employment / most, figure: formatCount(employment) },
          {
            label: String(to),
            note: words.outlook.projected,
            share: projectedEmployment / most,
            figure: formatCount(projectedEmployment),
          },
        ]}
      />
      <p className={text.small}>{words.outlook.source(periodWords(projections))}</p>
    </>
  );
}
