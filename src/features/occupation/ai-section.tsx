import type { AiLevel, AiOutlook } from '../../domain/occupation.ts';
import { AiExplanation } from './ai-explanation.tsx';
import { AiScale } from './ai-scale.tsx';
import styles from './ai-section.module.css';
import { EmptySection } from './empty-section.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';

const LEVEL_WORDS: Record<AiLevel, { headline: string; meaning: string }> = {
  essential: {
    headline: 'Human skills are essential',
    meaning:
      'AI may help with a few tasks, but most of this work lies outside what AI language tools could speed up.',
  },
  significant: {
    headline: 'Significant human skills needed',
    meaning:
      'AI may help with some tasks in this work. People are still needed to direct it, check it, and do the rest.',
  },
  changing: {
    headline: 'AI may change much of this work',
    meaning:
      'AI could help with most tasks in this work. The human part may shift toward asking the right questions and checking the answers.',
  },
};

/** How much human skill the work needs beside AI, with the figures behind the level and their limits. */
export function AiSection({ heading, profile }: SectionProps) {
  if (!profile.ai) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      <AiBanner ai={profile.ai} />
    </Section>
  );
}

function AiBanner({ ai }: { ai: AiOutlook }) {
  const { headline, meaning } = LEVEL_WORDS[ai.level];
  return (
    <div className={styles.banner}>
      <div>
        <p className={styles.headline}>{headline}</p>
        <p>{meaning}</p>
      </div>
      <AiScale ai={ai} />
      <AiExplanation />
    </div>
  );
}
