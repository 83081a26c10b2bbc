import { words } from '#words/compare.ts';
import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import type { OccupationProfile } from '../../domain/occupation.ts';
import type { LoadState } from '../../runtime/load-store.ts';

/** One occupation of a comparison. */
export interface Column {
  code: string;
  title: string;
  /** Undefined until it is there, and where it cannot be loaded. */
  profile: OccupationProfile | undefined;
  failed: boolean;
}

/**
 * The columns of a comparison; codes that nobody knows are left out.
 * @param briefOf what the index says of an occupation; undefined until the index is there.
 */
export function columnsOf(
  codes: readonly string[],
  states: readonly LoadState<OccupationProfile>[],
  briefOf: ((code: string) => OccupationBrief | undefined) | undefined,
): { columns: Column[]; unknown: string[] } {
  const columns = codes.map((code, i): Column => {
    const state = states[i]!;
    const profile = state.status === 'ready' ? state.value : undefined;
    const title = profile?.title ?? briefOf?.(code)?.title ?? words.untitled(code);
    return { code, title, profile, failed: state.status === 'failed' };
  });
  const isUnknown = ({ code, profile }: Column) => !profile && briefOf !== undefined && !briefOf(code);
  return {
    columns: columns.filter((column) => !isUnknown(column)),
    unknown: columns.filter(isUnknown).map(({ code }) => code),
  };
}
