import { useDeferredValue, useMemo } from 'react';
import type { CivilianPlace } from '../../data/soc-tree.ts';
import { countOf } from '../shared/format.ts';
import type { Crosswalk } from '../shared/index-store.ts';
import { useRelated } from '../shared/stores.ts';
import { AlsoConsider } from './also-consider.tsx';
import { countLeads, filterLeads, timeOf } from './filter-leads.ts';
import { LeadGroups } from './lead-groups.tsx';
import { alsoConsider, nearOccupations, officialLeads } from './leads.ts';
import { LeadsFilters } from './leads-filters.tsx';
import styles from './leads-view.module.css';
import { RecruiterSearch } from './recruiter-search.tsx';
import { TakeLeads } from './take-leads.tsx';
import { useLeadsRequest } from './use-leads-request.ts';

/** The titles that lead to a place, to be narrowed down, taken along, or searched for. */
export function LeadsView({ place, crosswalk }: { place: CivilianPlace; crosswalk: Crosswalk }) {
  const { index, lookup } = crosswalk;
  const { specialties } = index;
  const [typed, change] = useLeadsRequest();
  const request = useDeferredValue(typed);
  const related = useRelated();
  const official = useMemo(() => officialLeads(place, index), [place, index]);
  const near = useMemo(
    () => (related.status === 'ready' ? nearOccupations(place, index, related.value) : []),
    [place, index, related],
  );
  const also = useMemo(() => alsoConsider(place, index, near), [place, index, near]);
  const shown = useMemo(() => filterLeads(official, specialties, request), [official, specialties, request]);
  const shownAlso = useMemo(() => filterLeads(also, specialties, request), [also, specialties, request]);
  const counts = useMemo(() => countLeads(official, specialties, request), [official, specialties, request]);
  const retired = official.filter(({ title }) => timeOf(title) === 'retired').length;

  return (
    <>
      <p>
        {official.length === 0
          ? 'No military title has this as its official match.'
          : `${countOf(official.length - retired, 'current title')} and ${countOf(retired, 'retired title')}, by the official crosswalk of July 2024.`}
      </p>
      <LeadsFilters request={typed} counts={counts} onChange={change} />
      <section aria-labelledby="official" className={styles.section}>
        <div className={styles.head}>
          <h2 id="official">Official matches</h2>
          <p role="status">
            {shown.length === official.length
              ? `All ${countOf(shown.length, 'title')}`
              : `${countOf(shown.length, 'title')} of ${official.length}`}
          </p>
        </div>
        <LeadGroups leads={shown} specialties={specialties} request={request} />
      </section>
      <AlsoConsider
        place={place}
        near={near}
        leads={shownAlso}
        all={also.length}
        state={related}
        request={request}
        lookup={lookup}
        specialties={specialties}
        onChange={change}
      />
      <TakeLeads place={place} official={shown} also={request.also ? shownAlso : []} lookup={lookup} />
      <RecruiterSearch
        leads={request.also ? [...shown, ...shownAlso] : shown}
        specialties={specialties}
        vocabulary={index.vocabulary}
      />
    </>
  );
}
