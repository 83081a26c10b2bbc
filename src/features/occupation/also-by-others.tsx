import { Link } from 'wouter';
import { countOf } from '../../domain-ui/format.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { reverseMatchesPath } from '../../runtime/paths.ts';
import { useByOthers } from './use-by-others.ts';

/** How many more titles lead here by other sources than the crosswalk, and where they are: one line from the start. */
export function AlsoByOthers({ code, index }: { code: string; index: Crosswalk['index'] }) {
  const { state, titles } = useByOthers(code, index);
  if (state.status === 'failed')
    return (
      <p>
        Also, by other sources: <Link href={reverseMatchesPath(code)}>look them up</Link>
      </p>
    );
  if (state.status !== 'ready') return <p>Also, by other sources: …</p>;
  return (
    <p>
      Also, by other sources:{' '}
      {titles.length > 0 ? (
        <Link href={reverseMatchesPath(code)}>{countOf(titles.length, 'current title')}</Link>
      ) : (
        'no other current title'
      )}
    </p>
  );
}
