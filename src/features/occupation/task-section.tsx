import { words } from '#words/occupation-lists.ts';
import text from '../../ui/text.module.css';
import { EmptySection } from './empty-section.tsx';
import { OfficialWords } from './official-words.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';
import { SectionLink } from './section-link.tsx';

/** What people in this work do most of all. */
export function TaskSection({ heading, profile }: SectionProps) {
  const { official } = profile;
  if (profile.tasks.length === 0 && !official) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      {profile.tasks.length > 0 && (
        <>
          <ul className={text.bullets}>
            {profile.tasks.map((task) => (
              <li key={task.text}>{task.text}</li>
            ))}
          </ul>
          <p className={text.small}>
            {words.tasks.ownWords} <SectionLink id="resume">{words.tasks.toResume}</SectionLink>
          </p>
        </>
      )}
      {official && <OfficialWords official={official} />}
    </Section>
  );
}
