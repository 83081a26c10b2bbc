import { useMemo } from 'react';
import { Link } from 'wouter';
import { words } from '#words/reverse-matches.ts';
import type { OccupationPlace } from '../../data/soc-tree.ts';
import type { MilitaryTitle } from '../../domain/military-title.ts';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { reverseMatchesPath } from '../../runtime/paths.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import { LoadFailure } from '../../ui/load-failure.tsx';
import text from '../../ui/text.module.css';
import { nearOccupations } from './near-occupations.ts';
import section from './section.module.css';

/** So many of them show at first. */
const FEW = 12;

/** The occupations near a place, each with the way to its own titles: where this one has few, theirs are worth a look. */
export function Nearby({ place, crosswalk }: { place: OccupationPlace; crosswalk: Crosswalk }) {
  const { index, lookup } = crosswalk;
  const { related } = useStores();
  const state = useLoaded(related);
  const near = useMemo(
    () => (state.status === 'ready' ? nearOccupations(place, index, state.value) : []),
    [state, place, index],
  );
  if (state.status === 'ready' && near.length === 0) return null;
  return (
    <section aria-labelledby="nearby" className={section.section}>
      <h2 id="nearby">{words.nearby}</h2>
      <p>{introduction(place)}</p>
      {state.status === 'failed' && <LoadFailure fault={state.fault} onRetry={() => void related.load()} />}
      <FoldedList
        items={lookup.occupations(near)}
        few={FEW}
        all={words.showAllNearby(near.length)}
        fewer={words.showFewerNearby}
        className={text.columns}
        keyOf={({ code }) => code}
      >
        {({ code, title }) => (
          <>
            <Link href={reverseMatchesPath(code)}>{title}</Link>{' '}
            <span className={text.small}>{officialWords(lookup.titlesLeadingTo(code))}</span>
          </>
        )}
      </FoldedList>
    </section>
  );
}

function officialWords(titles: readonly MilitaryTitle[]): string {
  const current = titles.filter(({ status }) => status === 'current').length;
  return words.officialTitles(current);
}

function introduction({ kind }: OccupationPlace): string {
  return kind === 'group' ? words.nearGroup : words.nearOccupation;
}
