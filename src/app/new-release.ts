import type { ComponentType } from 'react';
import { report } from '../runtime/report.ts';

/**
 * What offers the release that the host holds; undefined where that is the page's own, or nobody can tell. Its code comes with
 * what a first search does not need, while the host still has it.
 */
export async function newReleaseOffer(): Promise<ComponentType | undefined> {
  try {
    return await (await import('./release-offers.tsx')).offerOfHost();
  } catch (cause) {
    report('Nobody can tell whether there is a new release.', cause);
    return undefined;
  }
}
