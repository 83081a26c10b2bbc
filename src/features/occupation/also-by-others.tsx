import { Link } from 'wouter';
import { titlesByOthers } from '../../data/leading-titles.ts';
import { countOf } from '../../domain-ui/format.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { reverseMatchesPath } from '../../runtime/paths.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';

/** How many more titles lead here by other sources than the crosswalk, and where they are: one line from the start. */
export function AlsoByOthers({ code, index }: { code: string; index: Crosswalk['index'] }) {
  const state = useLoaded(useStores().reverse.of(code));
  if (state.status === 'failed')
    return (
      <p>
        Also, by other sources: <Link href={reverseMatchesPath(code)}>look them up</Link>
      </p>
    );
  if (state.status !== 'ready') return <p>Also, by other sources: …</p>;
  const more = titlesByOthers(state.value, index).filter(
    ({ title }) => title.status === 'current' && !title.occupations.includes(code),
  );
  return (
    <p>
      Also, by other sources:{' '}
      {more.length > 0 ? (
        <Link href={reverseMatchesPath(code)}>{countOf(more.length, 'current title')}</Link>
      ) : (
        'no other current title'
      )}
    </p>
  );
}
