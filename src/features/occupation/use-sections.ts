import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { OccupationProfile } from '../../domain/occupation.ts';
import { describeFault, type LoadFault } from '../shared/load-fault.ts';

type Sections = ComponentType<{ profile: OccupationProfile }>;

export type SectionsState =
  | { status: 'loading' }
  | { status: 'ready'; Sections: Sections }
  | { status: 'failed'; fault: LoadFault };

let loaded: Sections | undefined;

/**
 * The program of the page's parts, which the first search does without: it is fetched beside the profile when the
 * first occupation is opened.
 */
export function useSections(): { state: SectionsState; load: () => void } {
  const [state, setState] = useState<SectionsState>(() =>
    loaded ? { status: 'ready', Sections: loaded } : { status: 'loading' },
  );
  const load = useCallback(() => {
    if (loaded) return;
    setState({ status: 'loading' });
    import('./profile-sections.tsx').then(
      ({ ProfileSections }) => {
        loaded = ProfileSections;
        setState({ status: 'ready', Sections: ProfileSections });
      },
      (error: unknown) => setState({ status: 'failed', fault: describeFault(error) }),
    );
  }, []);
  useEffect(load, [load]);
  return { state, load };
}
