import { useState } from 'react';
import { words } from '#words/new-release.ts';
import { words as news } from '#words/whats-new.ts';
import buttons from './button.module.css';
import type { ReleaseChange } from './new-release.ts';
import styles from './release-offer.module.css';
import { Unfolding } from './unfolding.tsx';

/**
 * Offers to change to another release of the site, and says what became of it.
 * @param load changes to it; sure: even where that clears work that nothing keeps.
 */
export function ReleaseOffer({
  what,
  advice,
  name,
  changes,
  load,
}: {
  what: string;
  advice: string;
  /** What is new in it, as far as that is known. */
  changes: readonly string[];
  /** What the button says. */
  name: string;
  load: (sure: boolean) => Promise<ReleaseChange>;
}) {
  const [state, setState] = useState<ReleaseChange | 'asked' | 'loading'>('asked');
  const change = async () => {
    setState('loading');
    setState(await load(state === 'holds'));
  };
  return (
    <>
      <p>
        <strong>{what}</strong> {advice}
      </p>
      {changes.length > 0 && (
        // Folded, since it stands over the page.
        <Unfolding summary={news.title}>
          <ul className={styles.list}>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </Unfolding>
      )}
      <button type="button" className={buttons.button} onClick={() => void change()}>
        {name}
      </button>
      <p role="status">{words.state[state]}</p>
    </>
  );
}
