import { createStore, type StoreApi } from 'zustand/vanilla';
import type { OccupationProfile } from '../domain/occupation.ts';
import { describeFault, type LoadFault } from './load-fault.ts';

export type ProfileState =
  | { status: 'loading' }
  | { status: 'ready'; profile: OccupationProfile }
  | { status: 'failed'; fault: LoadFault };

export interface ProfileStore extends StoreApi<Record<string, ProfileState>> {
  /** Loads the profile of an occupation that exists, unless it is there or on its way. */
  load: (code: string) => Promise<void>;
}

/** Holds the occupation profiles that were opened, by O*NET-SOC code. */
export function createProfileStore(
  fetchProfile: (code: string, again: boolean) => Promise<OccupationProfile>,
): ProfileStore {
  const store = createStore<Record<string, ProfileState>>(() => ({}));
  const load = async (code: string) => {
    const before = store.getState()[code]?.status;
    if (before === 'loading' || before === 'ready') return;
    store.setState({ [code]: { status: 'loading' } });
    try {
      const profile = await fetchProfile(code, before === 'failed');
      store.setState({ [code]: { status: 'ready', profile } });
    } catch (error) {
      store.setState({ [code]: { status: 'failed', fault: describeFault(error) } });
    }
  };
  return { ...store, load };
}
