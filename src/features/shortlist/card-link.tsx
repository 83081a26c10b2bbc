import { Link } from 'wouter';
import { words } from '#words/shortlist-page.ts';
import { MOST_DIRECTIONS, newCard } from '../../domain/card.ts';
import type { Choice } from '../../domain/choice.ts';
import { occupationsOf } from '../../domain/comparison.ts';
import { cardPath } from '../../domain-ui/card-path.ts';
import { useIndexState } from '../../runtime/stores.ts';
import buttons from '../../ui/button.module.css';
import { choiceName } from './choice-name.ts';

/** The way to the card of a list's first military job, with the list's occupations in their order; nothing without a job. */
export function CardLink({ choices }: { choices: readonly Choice[] }) {
  const state = useIndexState();
  const job = choices.find((choice) => choice.kind === 'military');
  if (!job) return null;
  const codes = occupationsOf(choices).map(({ code }) => code);
  const directions = codes.length > 0 ? codes.slice(0, MOST_DIRECTIONS) : null;
  return (
    <Link href={cardPath({ ...newCard(job), directions })} className={buttons.button}>
      {words.makeCard(choiceName(job, state.status === 'ready' ? state.value.lookup : undefined))}
    </Link>
  );
}
