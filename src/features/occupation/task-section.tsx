import type { OccupationProfile } from '../../domain/occupation.ts';
import { NoInformation } from './no-information.tsx';
import { Section } from './section.tsx';
import text from './text.module.css';

/** What people in this work do most of all. */
export function TaskSection({ profile }: { profile: OccupationProfile }) {
  return (
    <Section id="tasks">
      {profile.tasks.length === 0 ? (
        <NoInformation />
      ) : (
        <>
          <ul className={text.bullets}>
            {profile.tasks.map((task) => (
              <li key={task.text}>{task.text}</li>
            ))}
          </ul>
          <p className={text.small}>
            Put in our own words from the tasks that O*NET lists.{' '}
            <a href="#resume">Turn tasks into résumé lines</a>
          </p>
        </>
      )}
    </Section>
  );
}
