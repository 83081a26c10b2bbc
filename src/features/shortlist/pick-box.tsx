import { words } from '#words/shortlist-page.ts';
import type { Choice } from '../../domain/choice.ts';
import { LEAST_COMPARED, MOST_COMPARED } from '../../domain/comparison.ts';
import form from '../../ui/form.module.css';
import type { Picks } from './use-picks.ts';

/** Whether an occupation is to be compared; nothing for a military job, which goes along by itself. */
export function PickBox({ choice, name, picks }: { choice: Choice; name: string; picks: Picks }) {
  if (choice.kind !== 'occupation' || picks.outOf < LEAST_COMPARED) return null;
  const picked = picks.isPicked(choice);
  return (
    <label className={form.choice} data-screen-only>
      <input
        type="checkbox"
        checked={picked}
        disabled={!picked && picks.count >= MOST_COMPARED}
        onChange={(event) => picks.pick(choice, event.target.checked)}
      />
      {words.compare} <span className="visually-hidden">{name}</span>
    </label>
  );
}
