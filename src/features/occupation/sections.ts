import type { ComponentType } from 'react';
import { words } from '#words/occupation.ts';
import { ActivitiesSection } from './activities-section.tsx';
import { AiSection } from './ai-section.tsx';
import { CareerSection } from './career-section.tsx';
import { EducationSection } from './education-section.tsx';
import { EntrySection } from './entry-section.tsx';
import type { Gist } from './gists.ts';
import * as gists from './gists.ts';
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
  gistOf: Gist;
}

/** Needs no profile, so it shows where that cannot be loaded too. */
export const MILITARY_TITLES = {
  id: 'military',
  title: words.sections.military,
  short: words.shortSections.military,
  component: MilitarySection,
  gistOf: gists.militaryGist,
} satisfies OccupationSection;

/** The parts of an occupation's page. Their order here is that of the page and of its contents list. */
export const SECTIONS: readonly OccupationSection[] = [
  { id: 'ai', title: words.sections.ai, component: AiSection, gistOf: gists.aiGist },
  { id: 'pay', title: words.sections.pay, component: PaySection, gistOf: gists.payGist },
  { id: 'outlook', title: words.sections.outlook, component: OutlookSection, gistOf: gists.outlookGist },
  {
    id: 'entry',
    title: words.sections.entry,
    short: words.shortSections.entry,
    component: EntrySection,
    gistOf: gists.entryGist,
  },
  { id: 'groups', title: words.sections.groups, component: SocPathSection, gistOf: gists.groupsGist },
  { id: 'tasks', title: words.sections.tasks, component: TaskSection, gistOf: gists.tasksGist },
  {
    id: 'activities',
    title: words.sections.activities,
    component: ActivitiesSection,
    gistOf: gists.activitiesGist,
  },
  { id: 'skills', title: words.sections.skills, component: SkillsSection, gistOf: gists.skillsGist },
  {
    id: 'education',
    title: words.sections.education,
    component: EducationSection,
    gistOf: gists.educationGist,
  },
  { id: 'majors', title: words.sections.majors, component: MajorsSection, gistOf: gists.majorsGist },
  {
    id: 'technology',
    title: words.sections.technology,
    component: TechnologySection,
    gistOf: gists.technologyGist,
  },
  { id: 'career', title: words.sections.career, component: CareerSection, gistOf: gists.careerGist },
  { id: 'related', title: words.sections.related, component: RelatedSection, gistOf: gists.relatedGist },
  MILITARY_TITLES,
  {
    id: 'titles',
    title: words.sections.titles,
    short: words.shortSections.titles,
    component: TitlesSection,
    gistOf: gists.titlesGist,
  },
  { id: 'real-talk', title: words.sections.realTalk, component: RealTalkSection, gistOf: gists.realTalkGist },
  { id: 'resume', title: words.sections.resume, component: ResumeSection, gistOf: gists.resumeGist },
  { id: 'links', title: words.sections.links, component: LinksSection, gistOf: gists.linksGist },
];
