import { Link } from 'wouter';
import { words } from '#words/shortlist-page.ts';
import { LEAST_COMPARED, MOST_COMPARED } from '../../domain/comparison.ts';
import { comparePath } from '../../domain-ui/shortlist/choice-paths.ts';
import buttons from '../../ui/button.module.css';
import text from '../../ui/text.module.css';
import type { Picks } from './use-picks.ts';

/** The way to the comparison of what is picked, once there is enough to compare. */
export function CompareLink({ picks: { choices, count, outOf } }: { picks: Picks }) {
  if (outOf < LEAST_COMPARED) return null;
  if (count < LEAST_COMPARED) return <p className={text.quiet}>{words.compareHow}</p>;
  return (
    <p>
      <Link href={comparePath(choices)} className={buttons.primary}>
        {words.compareThese(count)}
      </Link>{' '}
      {outOf > MOST_COMPARED && <span className={text.small}>{words.compareMost}</span>}
    </p>
  );
}
