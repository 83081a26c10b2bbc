import { createLoadStore } from '../../runtime/load-store.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import type { OccupationEvidenceGroup } from '../../search/answers.ts';
import { isOfficialWording } from '../../search/occupation/official-wording.ts';

/** Only a build that carries O*NET's sentences needs it. */
const noticeCode = createLoadStore(async () => (await import('./official-notice.tsx')).OfficialNotice);

/** The notice below search results, where one of the texts that they show is a sentence of O*NET's. */
export function OfficialNoticeSlot({ shown }: { shown: readonly OccupationEvidenceGroup[] }) {
  const code = useLoaded(shown.some(isOfficialWording) ? noticeCode : undefined);
  return code.status === 'ready' && <code.value />;
}
