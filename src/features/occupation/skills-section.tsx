import { words } from '#words/occupation-figures.ts';
import text from '../../ui/text.module.css';
import { EmptySection } from './empty-section.tsx';
import { RatingTable } from './rating-table.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';

/** The skills and knowledge of the work, with how important each is and how much of it is needed. */
export function SkillsSection({ heading, profile }: SectionProps) {
  const { skills, knowledge, ratedBy } = profile;
  if (skills.length === 0 && knowledge.length === 0) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      <p className={text.quiet}>{words.skills.about}</p>
      {skills.length > 0 && (
        <RatingTable
          title={words.skills.skills}
          noun={words.skills.skill}
          source={ratedBy.skills}
          ratings={skills}
        />
      )}
      {knowledge.length > 0 && (
        <RatingTable
          title={words.skills.knowledge}
          noun={words.skills.knowledgeOf}
          source={ratedBy.knowledge}
          ratings={knowledge}
        />
      )}
    </Section>
  );
}
