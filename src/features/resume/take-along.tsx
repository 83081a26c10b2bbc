import { useState } from 'react';
import { words } from '#words/resume-page.ts';
import { words as shared } from '#words/ui.ts';
import { blocksOf } from '../../domain/resume/blocks.ts';
import { isEmpty, wholeText } from '../../domain/resume/resume.ts';
import { openPlaces } from '../../domain/resume/resume-line.ts';
import type { ResumeVersion } from '../../domain/resume/resumes.ts';
import type { Changes } from '../../domain-ui/lists/use-changes.ts';
import { report } from '../../runtime/report.ts';
import buttons from '../../ui/button.module.css';
import { copyText, downloadFile, downloadText } from '../../ui/clipboard.ts';
import { CopyArea } from '../../ui/copy-area.tsx';
import { safeFileName } from './safe-file-name.ts';
import styles from './take-along.module.css';

/** Takes the open version along: as text, as a file, on paper. */
export function TakeAlong({ version, changes }: { version: ResumeVersion; changes: Changes<ResumeVersion> }) {
  const [byHand, setByHand] = useState(false);
  const whole = wholeText(version.resume);
  const blanks = openPlaces(whole).length;
  const name = safeFileName(words.fileName, version.name);
  const unlessEmpty = (then: () => void) => () =>
    isEmpty(version.resume) ? changes.say(words.nothing) : then();
  const copy = async () => {
    const copied = await copyText(whole);
    setByHand(!copied);
    if (copied) changes.say(words.copiedText);
  };
  const sayWhether = (taken: boolean, file: string) => {
    setByHand(!taken);
    changes.say(taken ? words.saved(file) : shared.notDownloaded);
  };
  const saveForWord = async () => {
    changes.say(words.making);
    try {
      // Large, and few need it: it comes when it is asked for.
      const { wordFile } = await import('./word-file.ts');
      const { headline } = version.resume;
      const file = await wordFile(headline, blocksOf(version.resume), words.title);
      sayWhether(downloadFile(`${name}.docx`, file), `${name}.docx`);
    } catch (cause) {
      report('The file for Word could not be made.', cause);
      changes.say(words.notMade);
    }
  };
  const save = () => {
    sayWhether(downloadText(`${name}.txt`, whole), `${name}.txt`);
  };
  return (
    <section aria-labelledby="take" className={styles.take}>
      <h2 id="take">{words.take}</h2>
      {blanks > 0 && <p>{words.openBlanks(blanks)}</p>}
      <div className={styles.buttons}>
        <button type="button" className={buttons.primary} onClick={unlessEmpty(() => void copy())}>
          {words.copy}
        </button>
        <button type="button" className={buttons.button} onClick={unlessEmpty(save)}>
          {words.asText}
        </button>
        <button type="button" className={buttons.button} onClick={unlessEmpty(() => void saveForWord())}>
          {words.asWord}
        </button>
        <button type="button" className={buttons.button} onClick={unlessEmpty(() => window.print())}>
          {words.print}
        </button>
      </div>
      {byHand && (
        <CopyArea label={words.copyHere} text={whole} rows={10} copy={words.copy} copied={words.copiedText} />
      )}
    </section>
  );
}
