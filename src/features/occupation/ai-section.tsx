import { words } from '#words/occupation-figures.ts';
import type { AiOutlook } from '../../domain/occupation.ts';
import { AiExplanation } from './ai-explanation.tsx';
import { AiScale } from './ai-scale.tsx';
import styles from './ai-section.module.css';
import { EmptySection } from './empty-section.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';

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
  return (
    <div className={styles.banner}>
      <div>
        <p className={styles.headline}>{words.ai.headlines[ai.level]}</p>
        <p>{words.ai.meanings[ai.level][ai.reach]}</p>
      </div>
      <AiScale ai={ai} />
      <AiExplanation />
    </div>
  );
}
