import { words } from '#words/occupation.ts';
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
        {words.links.about}
      </p>
      <ul className={styles.links}>
        <li>
          <OfficialLink href={onetOnline}>{words.links.onet}</OfficialLink>
          {words.links.onetHas}
        </li>
        <li>
          {veterans ? (
            <>
              <OfficialLink href={veterans}>{words.links.veterans}</OfficialLink>
              {words.links.veteransHas}
            </>
          ) : (
            words.links.noVeterans
          )}
        </li>
        <li>
          {careerOneStop ? (
            <>
              <OfficialLink href={careerOneStop}>{words.links.oneStop}</OfficialLink>
              {words.links.oneStopHas}
            </>
          ) : (
            words.links.noOneStop
          )}
        </li>
      </ul>
    </Section>
  );
}
