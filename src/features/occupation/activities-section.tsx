import { words } from '#words/occupation-lists.ts';
import type { Activity } from '../../domain/occupation.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import text from '../../ui/text.module.css';
import { EmptySection } from './empty-section.tsx';
import { RatingTable } from './rating-table.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';

const FEW = 12;

/** What the work is made of: its detailed activities, and how important the general ones are. */
export function ActivitiesSection({ heading, profile }: SectionProps) {
  const named = profile.activities.filter(
    (activity): activity is Activity & { label: string } => activity.label !== null,
  );
  if (named.length === 0 && profile.workActivities.length === 0) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      {named.length > 0 && (
        <>
          <h3>{words.activities.detailed}</h3>
          <FoldedList
            items={named}
            few={FEW}
            all={words.activities.showAll(named.length)}
            fewer={words.activities.showFewer}
            className={text.bulletColumns}
            keyOf={(activity) => activity.dwa}
          >
            {(activity) => activity.label}
          </FoldedList>
        </>
      )}
      {profile.workActivities.length > 0 && (
        <RatingTable
          title={words.activities.general}
          noun={words.activities.activity}
          ratings={profile.workActivities}
        />
      )}
    </Section>
  );
}
