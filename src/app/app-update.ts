import type { ComponentType } from 'react';
import { createStore } from 'zustand/vanilla';

/** What offers a newer version of the page, once there is one that can be had at once. */
export const appUpdate = createStore<{ offer: ComponentType | null }>(() => ({ offer: null }));
