import { type ReactNode, useContext } from 'react';
import { words } from '#words/occupation.ts';
import type { OccupationProfile } from '../../domain/occupation.ts';
import buttons from '../../ui/button.module.css';
import { FoldsContext } from './folds.ts';
import styles from './profile-sections.module.css';
import { SECTIONS } from './sections.ts';
import { useGistFacts } from './use-gist-facts.ts';

/** So many of a list its gist names. */
const MOST_NAMED = 3;

/** All parts of an occupation's page, folded or open, and a button that opens or folds all of them. */
export function ProfileSections({ profile }: { profile: OccupationProfile }): ReactNode {
  const facts = useGistFacts(profile);
  return (
    <>
      <OpenAll />
      <div className={styles.sections}>
        {SECTIONS.map(({ id, title, component: Part, gistOf }) => (
          <Part key={id} heading={{ id, title, gist: gistOf(facts, MOST_NAMED) }} profile={profile} />
        ))}
      </div>
    </>
  );
}

function OpenAll() {
  const folds = useContext(FoldsContext)!;
  const all = SECTIONS.every(({ id }) => folds.isOpen(id));
  return (
    <div className={styles.all}>
      <button type="button" className={buttons.chip} onClick={() => folds.setAll(!all)}>
        {all ? words.foldAll : words.openAll}
      </button>
    </div>
  );
}
