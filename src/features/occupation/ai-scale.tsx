import type { CSSProperties } from 'react';
import type { AiLevel, AiOutlook } from '../../domain/occupation.ts';
import styles from './ai-scale.module.css';

/** What the part of people in the work is, at each level. */
const LEVELS: { level: AiLevel; label: string }[] = [
  { level: 'essential', label: 'Essential' },
  { level: 'significant', label: 'Significant' },
  { level: 'changing', label: 'Changing' },
];

/** The three levels in a row, with this occupation's place among them, and the raters' two figures in words. */
export function AiScale({ ai }: { ai: AiOutlook }) {
  return (
    <div className={styles.scale}>
      <ol className={styles.levels} aria-hidden="true">
        {LEVELS.map(({ level, label }) => (
          <li key={level} className={level === ai.level ? styles.current : undefined}>
            {label}
          </li>
        ))}
      </ol>
      <div className={styles.track} aria-hidden="true">
        <span className={styles.mark} style={{ '--place': ai.mean } as CSSProperties} />
      </div>
      <p className={styles.figures}>
        <strong>Exposure to AI: {hundred(ai.mean)} out of 100.</strong> People rated it{' '}
        {hundred(ai.humanBeta)} and the GPT-4 model {hundred(ai.modelBeta)}; this is the average of the two.
      </p>
    </div>
  );
}

function hundred(share: number): number {
  return Math.round(share * 100);
}
