import { words } from '#words/official-words.ts';
import { type Release, releaseName } from '../domain/releases.ts';

/** The notice that the license of O*NET's own sentences asks for, to be printed where some are. */
export function onetNotice(some: boolean, onet: Release): { notice?: string } {
  return some ? { notice: words.notice(releaseName(onet)) } : {};
}
