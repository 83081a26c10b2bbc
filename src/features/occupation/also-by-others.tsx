import { Link } from 'wouter';
import { words } from '#words/occupation.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { reverseMatchesPath } from '../../runtime/paths.ts';
import { useByOthers } from './use-by-others.ts';

/** How many more titles lead here by other sources than the crosswalk, and where they are: one line from the start. */
export function AlsoByOthers({ code, index }: { code: string; index: Crosswalk['index'] }) {
  const { state, titles } = useByOthers(code, index);
  if (state.status === 'failed')
    return (
      <p>
        {words.military.alsoByOthers} <Link href={reverseMatchesPath(code)}>{words.military.lookUp}</Link>
      </p>
    );
  if (state.status !== 'ready')
    return (
      <p data-screen-only>
        {words.military.alsoByOthers} {words.military.notYet}
      </p>
    );
  return (
    <p>
      {words.military.alsoByOthers}{' '}
      {titles.length > 0 ? (
        <Link href={reverseMatchesPath(code)}>{words.military.currentTitles(titles.length)}</Link>
      ) : (
        words.military.currentTitles(0)
      )}
    </p>
  );
}
