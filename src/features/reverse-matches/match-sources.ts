import type { LeadingLink } from '../../domain/leading.ts';
import type { TitleStatus } from '../../domain/military-title.ts';
import { linkWords, reasonWords, shortSourceName } from '../../language/english/directions.ts';

/** Who says that a title leads here, the strongest first: "Official crosswalk", "O*NET study: most duties". */
export function sourcesInWords(
  official: boolean,
  status: TitleStatus,
  links: readonly LeadingLink[] = [],
): string[] {
  const crosswalk = status === 'current' ? shortSourceName('crosswalk') : 'Older official records';
  return [...(official ? [crosswalk] : []), ...links.map(linkWords)];
}

/** The best reason that a source gives, as a sentence; '' for none. */
export function bestReason(links: readonly LeadingLink[] = [], titleOf: (code: string) => string): string {
  const reason = links.find((link) => link.reason)?.reason;
  return reason ? `${reasonWords(reason, titleOf)}.` : '';
}
