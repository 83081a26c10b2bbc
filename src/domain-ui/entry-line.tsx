import { words } from '#words/domain-ui.ts';
import { words as gists } from '#words/gists.ts';
import type { OccupationProfile } from '../domain/occupation.ts';
import { useStores } from '../runtime/stores.ts';
import { useLoaded } from '../runtime/use-loaded.ts';

/** What it takes to get into an occupation, in a line; its place is held until that is there. */
export function EntryLine({ code, withLicense = false }: { code: string; withLicense?: boolean }) {
  const state = useLoaded(useStores().profiles.of(code));
  if (state.status === 'failed') return null;
  if (state.status !== 'ready') return <p aria-hidden="true">{'\u00a0'}</p>;
  const way = wayIn(state.value);
  const license = withLicense ? licenseOf(state.value) : '';
  const said = [way ?? '', license].filter((each) => each !== '');
  return <p>{said.length > 0 ? words.takes(said) : words.noEntry}</p>;
}

/** The BLS handbook's way in, in our words; else the education that BLS names as typical. */
function wayIn({ entry, outlook }: OccupationProfile): string | null {
  return entry?.wayIn ?? outlook?.entryEducation ?? null;
}

/** '' where none is needed, or nobody says. */
function licenseOf({ entry }: OccupationProfile): string {
  return entry && entry.license !== 'no' ? gists.license[entry.license] : '';
}
