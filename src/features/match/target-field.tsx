import { type FormEvent, useId, useState } from 'react';
import { words } from '#words/match.ts';
import { report } from '../../runtime/report.ts';
import { useStores } from '../../runtime/stores.ts';
import buttons from '../../ui/button.module.css';
import form from '../../ui/form.module.css';
import { SelectField } from '../../ui/select-field.tsx';
import styles from './match-page.module.css';

/** An occupation that a vacancy may mean. */
interface Choice {
  value: string;
  words: string;
}

/** So many are offered. */
const OFFERED = 8;

/** The occupation that the list is ranked for: found by its title, or by the text of a vacancy. */
export function TargetField({ target, onTarget }: { target: string; onTarget: (code: string) => void }) {
  const { engine } = useStores();
  const id = useId();
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const find = async (event: FormEvent) => {
    event.preventDefault();
    setNote('');
    try {
      const { answer, facts } = await engine.occupations({ text, limit: OFFERED });
      const found = answer.results.map(({ occupation }) => ({
        value: occupation,
        words: `${facts.occupation(occupation)?.title ?? ''} ${occupation}`.trim(),
      }));
      setChoices(found);
      onTarget(found[0]?.value ?? '');
    } catch (cause) {
      report('The occupation was not searched.', cause);
      setNote(words.searchFailed);
    }
  };
  return (
    <form className={styles.target} onSubmit={(event) => void find(event)}>
      <label className={form.field} htmlFor={id}>
        {words.targetLabel}
      </label>
      <textarea
        id={id}
        className={form.input}
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className={buttons.button} disabled={text.trim() === ''}>
        {words.findTarget}
      </button>
      <p role="status">{note}</p>
      {choices.length > 0 && (
        <SelectField
          label={words.targetChoice}
          options={[...choices, { value: '', words: words.noTarget }]}
          value={target}
          onChoose={onTarget}
        />
      )}
    </form>
  );
}
