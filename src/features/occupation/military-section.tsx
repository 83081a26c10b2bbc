import { Link } from 'wouter';
import { words } from '#words/occupation.ts';
import type { OccupationProfile } from '../../domain/occupation.ts';
import { WithCrosswalk } from '../../domain-ui/with-crosswalk.tsx';
import { reverseMatchesPath } from '../../runtime/paths.ts';
import { WhenNear } from '../../ui/when-near.tsx';
import { AlsoByOthers } from './also-by-others.tsx';
import { MilitaryTitles } from './military-titles.tsx';
import { OnlyByOthers } from './only-by-others.tsx';
import { Section } from './section.tsx';
import type { SectionHeading } from './section-heading.ts';
import { TitlesToCome } from './titles-to-come.tsx';

const WAITING = <TitlesToCome />;

/** The military titles that officially lead to the occupation, and how many do by other sources. */
export function MilitarySection({
  heading,
  profile: { code },
}: {
  heading: SectionHeading;
  profile: Pick<OccupationProfile, 'code'>;
}) {
  return (
    <Section heading={heading}>
      <WhenNear waiting={WAITING}>
        <WithCrosswalk waiting={WAITING}>
          {({ lookup, index }) => {
            const titles = lookup.titlesLeadingTo(code);
            if (titles.length === 0) return <OnlyByOthers code={code} index={index} />;
            return (
              <>
                <p data-screen-only>
                  <Link href={reverseMatchesPath(code)}>{words.military.seeAll}</Link>
                  {words.military.withTerms}
                </p>
                <MilitaryTitles titles={titles} specialties={index.specialties} />
                <AlsoByOthers code={code} index={index} />
              </>
            );
          }}
        </WithCrosswalk>
      </WhenNear>
    </Section>
  );
}
