import { words } from '#words/official-words.ts';
import { releaseName } from '../../domain/releases.ts';
import { useReleases } from '../../runtime/stores.ts';
import text from '../../ui/text.module.css';

/** The notice that the license of O*NET's own sentences asks for. */
export function OfficialNotice() {
  const { onet } = useReleases();
  return (
    <p className={text.small}>
      {words.notice(releaseName(onet))} <a href={words.licenseAddress}>{words.license}</a>
    </p>
  );
}
