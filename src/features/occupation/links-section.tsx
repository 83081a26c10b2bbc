import text from '../../ui/text.module.css';
import styles from './links-section.module.css';
import { OfficialLink } from './official-link.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';

/** The occupation's pages at official sites. */
export function LinksSection({ heading, profile }: SectionProps) {
  const { onetOnline, veterans, careerOneStop } = profile.links;
  return (
    <Section heading={heading}>
      <p className={text.quiet} data-screen-only>
        These open in a new tab, and only when you choose one. Nothing is loaded from them before.
      </p>
      <ul className={styles.links}>
        <li>
          <OfficialLink href={onetOnline}>O*NET OnLine</OfficialLink>: the full official description and
          ratings
        </li>
        <li>
          {veterans ? (
            <>
              <OfficialLink href={veterans}>My Next Move for Veterans</OfficialLink>: a short, plain page with
              a search of jobs like one’s military job
            </>
          ) : (
            'My Next Move for Veterans has no page for this one.'
          )}
        </li>
        <li>
          {careerOneStop ? (
            <>
              <OfficialLink href={careerOneStop}>CareerOneStop</OfficialLink>: pay and openings by state,
              training near you
            </>
          ) : (
            'CareerOneStop has no page for this one.'
          )}
        </li>
      </ul>
    </Section>
  );
}
