import type { CSSProperties } from 'react';
import { words } from '#words/occupation-figures.ts';
import type { AiLevel, AiOutlook } from '../../domain/occupation.ts';
import styles from './ai-scale.module.css';

/** What the part of people in the work is, at each level. */
const LEVELS: readonly AiLevel[] = ['essential', 'significant', 'changing'];

/** The three levels in a row, with this occupation's place among them, and the raters' two figures in words. */
export function AiScale({ ai }: { ai: AiOutlook }) {
  return (
    <div className={styles.scale}>
      <ol className={styles.levels} aria-hidden="true">
        {LEVELS.map((level) => (
          <li key={level} className={level === ai.level ? styles.current : undefined}>
            {words.ai.levels[level]}
          </li>
        ))}
      </ol>
      <div className={styles.track} aria-hidden="true">
        <span className={styles.mark} style={{ '--place': ai.mean } as CSSProperties} />
      </div>
      <p className={styles.figures}>
        <strong>{words.ai.exposure(hundred(ai.mean))}</strong>{' '}
        {words.ai.raters(hundred(ai.humanBeta), hundred(ai.modelBeta))} {words.ai.wider(hundred(ai.wider))}
      </p>
    </div>
  );
}

function hundred(share: number): number {
  return Math.round(share * 100);
}
