import { useDeferredValue, useId, useMemo, useState } from 'react';
import { words as checkWords } from '#words/resume-check.ts';
import { wholeText } from '../../domain/resume/resume.ts';
import type { ResumeVersion } from '../../domain/resume/resumes.ts';
import { advertWords } from '../../search/resume/advert-words.ts';
import buttons from '../../ui/button.module.css';
import text from '../../ui/text.module.css';
import styles from './resume-page.module.css';
import { WordLists } from './word-lists.tsx';

const words = checkWords.advert;

/** Which words of a pasted posting the open version has. The posting is kept nowhere: not even over a reload. */
export function AdvertPart({ version, onSay }: { version: ResumeVersion; onSay: (words: string) => void }) {
  const id = useId();
  const [advert, setAdvert] = useState('');
  const read = useDeferredValue(advert);
  const resume = wholeText(version.resume);
  const found = useMemo(() => advertWords(read, resume), [read, resume]);
  const listOf = (said: boolean) =>
    found
      .filter((each) => each.said === said)
      .map(({ word, kind }) => ({ word, why: kind === 'word' ? '' : words.kinds[kind] }));
  const [missing, said] = [listOf(false), listOf(true)];
  return (
    <section aria-labelledby="advert" className={styles.part}>
      <h2 id="advert">{words.title}</h2>
      <p id={`${id}-how`} className={text.quiet}>
        {words.how}
      </p>
      <label htmlFor={id} className={styles.label}>
        {words.label}
      </label>
      <textarea
        id={id}
        className={styles.advert}
        rows={5}
        value={advert}
        autoComplete="off"
        aria-describedby={`${id}-how`}
        onChange={(event) => setAdvert(event.target.value)}
      />
      {advert !== '' && (
        <div>
          <button
            type="button"
            className={buttons.button}
            onClick={() => {
              setAdvert('');
              onSay(words.cleared);
              document.getElementById(id)?.focus();
            }}
          >
            {words.clear}
          </button>
        </div>
      )}
      {read.trim() !== '' &&
        (found.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <WordLists
            missing={{ title: words.missing(missing.length), words: missing }}
            said={{ title: words.said(said.length), words: said }}
          />
        ))}
    </section>
  );
}
