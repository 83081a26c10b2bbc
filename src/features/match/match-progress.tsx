import { useStore } from 'zustand';
import { words } from '#words/match.ts';
import buttons from '../../ui/button.module.css';
import type { RosterStore } from './roster-store.ts';

/** Starts, stops and goes on; meanwhile how far it is, and how long it may take. */
export function MatchProgress({ store }: { store: RosterStore }) {
  const { phase, done, total, startedAt, startedFrom } = useStore(store);
  const isRunning = phase === 'matching';
  if (phase === 'matched') return <p role="status">{words.allMatched(total)}</p>;
  const since = done - startedFrom;
  const left = since > 0 ? (((Date.now() - startedAt) / since) * (total - done)) / 1000 : null;
  return (
    <section aria-label={words.progressLabel}>
      {isRunning && (
        <p>
          <progress value={done} max={total} aria-label={words.progressLabel} />{' '}
          {words.matchedSoFar(done, total, left)}
        </p>
      )}
      <p role="status">{isRunning ? words.matching : done > 0 ? words.stopped(done, total) : ''}</p>
      <button
        type="button"
        className={isRunning ? buttons.button : buttons.primary}
        onClick={isRunning ? store.stop : () => void store.match()}
      >
        {isRunning ? words.stop : done > 0 ? words.goOn : words.matchRows(total)}
      </button>
    </section>
  );
}
