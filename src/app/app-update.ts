import { createStore } from 'zustand/vanilla';

/** A newer version of the page that has been fetched and waits; `load` switches to it. */
export const appUpdate = createStore<{ load: (() => void) | null }>(() => ({ load: null }));
