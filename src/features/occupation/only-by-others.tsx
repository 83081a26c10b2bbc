import { Link } from 'wouter';
import { linkWords } from '#words/directions.ts';
import { words } from '#words/occupation.ts';
import type { LeadingTitle } from '../../data/leading-titles.ts';
import { MilitaryGroupList } from '../../domain-ui/military-group-list.tsx';
import type { MilitaryEntry } from '../../domain-ui/military-groups.ts';
import { inOneList } from '../../domain-ui/one-list.ts';
import { SourceNote } from '../../domain-ui/source-note.tsx';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { reverseMatchesPath } from '../../runtime/paths.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { NoInformation } from './no-information.tsx';
import { TitlesToCome } from './titles-to-come.tsx';
import { useByOthers } from './use-by-others.ts';

/** So many jobs show here; all of them have a page of their own. */
const MOST = 6;

/** For an occupation that no title officially leads to: the jobs that do by other sources, the strongest first. */
export function OnlyByOthers({ code, index }: { code: string; index: Crosswalk['index'] }) {
  const { state, titles, load } = useByOthers(code, index);
  if (state.status === 'failed') return <LoadFailure fault={state.fault} onRetry={load} />;
  if (state.status !== 'ready') return <TitlesToCome />;
  if (titles.length === 0)
    return (
      <>
        <NoInformation />
        <p data-screen-only>
          <Link href={reverseMatchesPath(code)}>{words.military.nearby}</Link>
        </p>
      </>
    );
  const strongest = new Set([...new Set(titles.map(({ title }) => title.specialty))].slice(0, MOST));
  const shown = titles.filter(({ title }) => strongest.has(title.specialty));
  return (
    <>
      <p>{words.military.onlyByOthers(titles.length)}</p>
      <Strongest titles={shown} index={index} />
      <p>
        <Link href={reverseMatchesPath(code)}>{words.military.allByOthers}</Link>
        {words.military.toTake}
      </p>
    </>
  );
}

function Strongest({ titles, index }: { titles: readonly LeadingTitle[]; index: Crosswalk['index'] }) {
  const links = new Map(titles.map((each) => [each.title.specialty, each.links]));
  const places = [...links.keys()];
  const placeOf = ({ specialty }: MilitaryEntry) => places.indexOf(specialty.id);
  const all = titles.map(({ title }) => title);
  const [group] = inOneList(all, index.specialties, (a, b) => placeOf(a) - placeOf(b));
  return (
    <MilitaryGroupList
      group={group!}
      few={MOST}
      note={({ specialty }) => <SourceNote sources={links.get(specialty.id)!.map(linkWords)} reason="" />}
    />
  );
}
