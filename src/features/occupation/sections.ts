import type { ComponentType } from 'react';
import { words } from '#words/entry.ts';
import { ActivitiesSection } from './activities-section.tsx';
import { AiSection } from './ai-section.tsx';
import { CareerSection } from './career-section.tsx';
import { EducationSection } from './education-section.tsx';
import { EntrySection } from './entry-section.tsx';
import { LinksSection } from './links-section.tsx';
import { MajorsSection } from './majors-section.tsx';
import { MilitarySection } from './military-section.tsx';
import { OutlookSection } from './outlook-section.tsx';
import { PaySection } from './pay-section.tsx';
import { RealTalkSection } from './real-talk-section.tsx';
import { RelatedSection } from './related-section.tsx';
import { ResumeSection } from './resume-section.tsx';
import type { SectionHeading, SectionProps } from './section-heading.ts';
import { SkillsSection } from './skills-section.tsx';
import { SocPathSection } from './soc-path-section.tsx';
import { TaskSection } from './task-section.tsx';
import { TechnologySection } from './technology-section.tsx';
import { TitlesSection } from './titles-section.tsx';

interface OccupationSection extends SectionHeading {
  /** For the contents list, where the title is long. */
  short?: string;
  component: ComponentType<SectionProps>;
}

/** Needs no profile, so it shows where that cannot be loaded too. */
export const MILITARY_TITLES = {
  id: 'military',
  title: 'Military titles that lead here',
  short: 'Military titles',
  component: MilitarySection,
} satisfies OccupationSection;

/** The parts of an occupation's page. Their order here is that of the page and of its contents list. */
export const SECTIONS: readonly OccupationSection[] = [
  { id: 'ai', title: 'AI outlook', component: AiSection },
  { id: 'pay', title: 'Pay', component: PaySection },
  { id: 'outlook', title: 'Job outlook', component: OutlookSection },
  { id: 'entry', title: words.title, short: words.short, component: EntrySection },
  { id: 'groups', title: 'Where it fits', component: SocPathSection },
  { id: 'tasks', title: 'Key tasks', component: TaskSection },
  { id: 'activities', title: 'Work activities', component: ActivitiesSection },
  { id: 'skills', title: 'Skills and knowledge', component: SkillsSection },
  { id: 'education', title: 'Education and training', component: EducationSection },
  { id: 'majors', title: 'College majors', component: MajorsSection },
  { id: 'technology', title: 'Technology and tools', component: TechnologySection },
  { id: 'career', title: 'Where this career leads', component: CareerSection },
  { id: 'related', title: 'Related occupations', component: RelatedSection },
  MILITARY_TITLES,
  { id: 'titles', title: 'Other names for this work', short: 'Other names', component: TitlesSection },
  { id: 'real-talk', title: 'Real talk', component: RealTalkSection },
  { id: 'resume', title: 'Résumé builder', component: ResumeSection },
  { id: 'links', title: 'Official pages', component: LinksSection },
];
