import { useState } from 'react';
import { useStore } from 'zustand';
import { words as checkWords } from '#words/resume-check.ts';
import { occupationsOf } from '../../domain/comparison.ts';
import { wholeText } from '../../domain/resume/resume.ts';
import { type ResumeVersion, withTarget } from '../../domain/resume/resumes.ts';
import { openList } from '../../domain/shortlist.ts';
import { FindOccupation } from '../../domain-ui/find-occupation.tsx';
import { useResumeStore } from '../../domain-ui/resume/use-resume.ts';
import { useShortlistStore } from '../../domain-ui/shortlist/use-shortlist.ts';
import { useIndexState, useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { type TargetWord, targetWords } from '../../search/resume/target-words.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import text from '../../ui/text.module.css';
import styles from './resume-page.module.css';
import { WordLists } from './word-lists.tsx';

const words = checkWords.target;

/** Which words of an occupation the open version has not yet, and why they are words of it. */
export function TargetPart({ version }: { version: ResumeVersion }) {
  const store = useResumeStore();
  const options = useOccupations(version);
  const [said, setSaid] = useState('');
  const known = options.some(({ value }) => value === version.target);
  return (
    <section aria-labelledby="target" className={styles.part}>
      <h2 id="target">{words.title}</h2>
      <p className={text.quiet}>{words.how}</p>
      {options.length > 0 && (
        <SelectField
          label={words.label}
          options={[{ value: '', words: words.none }, ...options]}
          value={known ? version.target : ''}
          onChoose={(code) => store.change((all) => withTarget(all, code))}
        />
      )}
      <FindOccupation
        label={words.find}
        codes={known ? [version.target] : []}
        pickWords={words.choose}
        onPick={(code, title) => {
          store.change((all) => withTarget(all, code));
          setSaid(words.chosen(title));
        }}
      />
      <p role="status" className="visually-hidden">
        {said}
      </p>
      {known && <Missing code={version.target} resume={wholeText(version.resume)} />}
    </section>
  );
}

/** The one that was chosen, those that lines were picked of, and those on the open shortlist. */
function useOccupations({ resume, target }: ResumeVersion): { value: string; words: string }[] {
  const listed = useStore(useShortlistStore(), ({ all }) => openList(all).items);
  const index = useIndexState();
  const { profiles } = useStores();
  const chosen = useLoaded(target ? profiles.of(target) : undefined);
  const lookup = index.status === 'ready' ? index.value.lookup : undefined;
  const picked = resume.picked.flatMap(({ page, heading }): [string, string][] =>
    page.kind === 'occupation' ? [[page.code, heading]] : [],
  );
  const others = occupationsOf(listed.map(({ choice }) => choice)).map(({ code }): [string, string] => [
    code,
    lookup?.occupation(code)?.title ?? code,
  ]);
  const own: [string, string][] = target
    ? [[target, chosen.status === 'ready' ? chosen.value.title : target]]
    : [];
  return [...new Map([...own, ...others, ...picked])].map(([value, title]) => ({ value, words: title }));
}

function Missing({ code, resume }: { code: string; resume: string }) {
  const { profiles } = useStores();
  const state = useLoaded(profiles.of(code));
  if (state.status === 'failed')
    return <LoadFailure fault={state.fault} onRetry={() => void profiles.of(code).load()} />;
  if (state.status !== 'ready') return <p className={text.quiet}>{words.loading}</p>;
  const found = targetWords(state.value, resume);
  if (found.length === 0) return <p>{words.nothing}</p>;
  const listOf = (said: boolean) =>
    found.filter((each) => each.said === said).map((each) => ({ word: each.word, why: whyWords(each) }));
  const [missing, said] = [listOf(false), listOf(true)];
  return (
    <WordLists
      missing={{ title: words.missing(missing.length), words: missing }}
      said={{ title: words.said(said.length), words: said }}
    />
  );
}

function whyWords({ why }: TargetWord): string {
  if (why.kind === 'technology') return why.inDemand ? words.inDemand : words.hot;
  return why.kind === 'knowledge' ? words.knowledge(why.importance) : words.tasks(why.count, why.outOf);
}
