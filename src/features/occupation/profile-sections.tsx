import type { OccupationProfile } from '../../domain/occupation.ts';
import { ActivitiesSection } from './activities-section.tsx';
import { AiSection } from './ai-section.tsx';
import { CareerSection } from './career-section.tsx';
import { EducationSection } from './education-section.tsx';
import { LinksSection } from './links-section.tsx';
import { MajorsSection } from './majors-section.tsx';
import { MilitarySection } from './military-section.tsx';
import { OutlookSection } from './outlook-section.tsx';
import { PaySection } from './pay-section.tsx';
import { RealTalkSection } from './real-talk-section.tsx';
import { RelatedSection } from './related-section.tsx';
import { ResumeSection } from './resume-section.tsx';
import { SkillsSection } from './skills-section.tsx';
import { SocPathSection } from './soc-path-section.tsx';
import { TaskSection } from './task-section.tsx';
import { TechnologySection } from './technology-section.tsx';
import { TitlesSection } from './titles-section.tsx';
import { useLater } from './use-later.ts';
import { useLinkedSection } from './use-linked-section.ts';

/** All parts of an occupation's page, in the order of the contents list; the lower ones are drawn a moment later. */
export function ProfileSections({ profile }: { profile: OccupationProfile }) {
  const later = useLater();
  useLinkedSection(later);
  return (
    <>
      <AiSection profile={profile} />
      <PaySection profile={profile} />
      <OutlookSection profile={profile} />
      <SocPathSection profile={profile} />
      <TaskSection profile={profile} />
      {later && (
        <>
          <ActivitiesSection profile={profile} />
          <SkillsSection profile={profile} />
          <EducationSection profile={profile} />
          <MajorsSection profile={profile} />
          <TechnologySection profile={profile} />
          <CareerSection profile={profile} />
          <RelatedSection profile={profile} />
          <MilitarySection code={profile.code} />
          <TitlesSection profile={profile} />
          <RealTalkSection profile={profile} />
          <ResumeSection profile={profile} />
          <LinksSection profile={profile} />
        </>
      )}
    </>
  );
}
