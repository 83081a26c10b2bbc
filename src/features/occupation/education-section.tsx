import { JOB_ZONE_TIMES } from '#words/figures.ts';
import { words } from '#words/occupation-figures.ts';
import type { OccupationProfile, Share } from '../../domain/occupation.ts';
import type { RatingSource } from '../../domain/rating-source.ts';
import { JobZone } from '../../domain-ui/job-zone.tsx';
import text from '../../ui/text.module.css';
import { BarTable } from './bar-table.tsx';
import { CoverageNote } from './coverage-note.tsx';
import { EmptySection } from './empty-section.tsx';
import { type Fact, FactList } from './fact-list.tsx';
import { HeldBack } from './held-back.tsx';
import { RatedBy } from './rated-by.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';
import { mostNamed, shareRows } from './share-rows.ts';

/** What one needs to start: schooling, experience and training, and how long it takes to prepare. */
export function EducationSection({ heading, profile }: SectionProps) {
  const { education, outlook, jobZone, ratedBy } = profile;
  const typical = typicalStart(profile);
  if (typical.length === 0 && !jobZone && education.length === 0) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      {typical.length > 0 && (
        <>
          <FactList facts={typical} />
          {outlook && <CoverageNote coverage={outlook} profile={profile} what="education" />}
        </>
      )}
      {jobZone && (
        <div className={text.stack}>
          <h3>{words.education.preparation}</h3>
          <p>
            <JobZone zone={jobZone.zone} />
          </p>
          <p>{JOB_ZONE_TIMES[jobZone.zone]}.</p>
        </div>
      )}
      {education.length > 0 && <Distribution shares={education} source={ratedBy.education} />}
    </Section>
  );
}

function typicalStart({ outlook }: OccupationProfile): Fact[] {
  if (!outlook) return [];
  const facts: [name: string, value: string | null][] = [
    [words.education.entry, outlook.entryEducation],
    [words.education.experience, outlook.experience],
    [words.education.training, outlook.training],
  ];
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

function Distribution({ shares, source }: { shares: readonly Share[]; source: RatingSource | null }) {
  const most = mostNamed(shares);
  return (
    <div className={text.stack}>
      <h3>{words.education.levels}</h3>
      <RatedBy source={source} />
      {most && (
        <p>
          {words.education.mostNamed} <strong>{most.label}</strong> ({words.percent(most.percent)}).
        </p>
      )}
      <BarTable
        caption={words.education.caption}
        head={[words.education.level, words.education.share]}
        rows={shareRows(shares)}
      />
      <HeldBack shares={shares} />
    </div>
  );
}
