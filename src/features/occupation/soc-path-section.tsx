import { Link } from 'wouter';
import { words } from '#words/occupation.ts';
import { words as levels } from '#words/soc.ts';
import { occupationsPath } from '../../runtime/paths.ts';
import { useReleases } from '../../runtime/stores.ts';
import text from '../../ui/text.module.css';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';
import styles from './soc-path-section.module.css';

/** Where the occupation stands in the Standard Occupational Classification, from its major group down. */
export function SocPathSection({ heading, profile }: SectionProps) {
  const { soc } = useReleases();
  return (
    <Section heading={heading}>
      <p className={text.quiet}>{words.aboutGroups(soc.release)}</p>
      <ol className={styles.path}>
        {profile.socPath.map((step, depth) => (
          <li key={step.level} style={{ '--depth': depth } as React.CSSProperties}>
            <span className={text.code}>{step.code}</span>{' '}
            {step.level === 'onet' ? (
              <strong>{step.title}</strong>
            ) : (
              <Link href={occupationsPath(step.code)}>{step.title}</Link>
            )}{' '}
            <span className={text.small}>{levels[step.level].one}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
