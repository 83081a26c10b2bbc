import { useState } from 'react';
import { words } from '#words/new-release.ts';
import buttons from './button.module.css';
import type { ReleaseChange } from './new-release.ts';

/**
 * Offers to change to another release of the site, and says what became of it.
 * @param load changes to it; sure: even where that clears work that nothing keeps.
 */
export function ReleaseOffer({
  what,
  advice,
  name,
  load,
}: {
  what: string;
  advice: string;
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
      <button type="button" className={buttons.button} onClick={() => void change()}>
        {name}
      </button>
      <p role="status">{words.state[state]}</p>
    </>
  );
}
