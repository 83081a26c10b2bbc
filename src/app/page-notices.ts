import type { ComponentType } from 'react';
import { createStore } from 'zustand/vanilla';

interface PageNotices {
  /** What offers a newer version of the page, once there is one that can be had at once. */
  offer: ComponentType | null;
  /** What says that something went wrong which no page told of. */
  fault: ComponentType | null;
}

/** What is said at the foot of every page. */
export const pageNotices = createStore<PageNotices>(() => ({ offer: null, fault: null }));
