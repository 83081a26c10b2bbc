import { reasonsInWords, sourcesInWords } from '#words/directions.ts';
import { words } from '#words/reverse-matches.ts';
import type { TitleStatus } from '../../domain/military-title.ts';
import type { ReverseMatch } from './reverse-matches.ts';

/**
 * What stands under a job: who says that it leads here, and why. An official match is its own reason.
 * @param underOfficial whether a heading says already that it is official: then only what others say is left to say.
 */
export function matchNote(
  { official, links = [] }: ReverseMatch,
  status: TitleStatus,
  underOfficial: boolean,
  titleOf: (code: string) => string,
): { sources: string[]; reason: string } {
  const reason = links.find((link) => link.reason)?.reason;
  const others = sourcesInWords(false, status, links);
  const also = others.length > 0 ? [words.also(others[0]!), ...others.slice(1)] : [];
  return {
    sources: underOfficial && status === 'current' ? also : sourcesInWords(official, status, links),
    reason: official || !reason ? '' : reasonsInWords([reason], titleOf),
  };
}
