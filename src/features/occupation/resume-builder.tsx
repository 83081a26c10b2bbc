import { useState } from 'react';
import type { Task } from '../../domain/occupation.ts';
import text from '../../ui/text.module.css';
import styles from './resume-builder.module.css';
import { isEdited, type ResumeDraft, restyle, toggleTask } from './resume-draft.ts';
import { ResumeEditor } from './resume-editor.tsx';
import { ResumeStyle } from './resume-style.tsx';
import { useResumeDraft } from './use-resume-draft.ts';

/** Pick tasks, get lines, make them one's own, take them along. */
export function ResumeBuilder({
  code,
  title,
  tasks,
}: {
  code: string;
  title: string;
  tasks: readonly Task[];
}) {
  const { draft, setDraft, kept } = useResumeDraft(code);
  const [note, setNote] = useState('');
  const [cleared, setCleared] = useState<ResumeDraft | null>(null);
  const change = (next: ResumeDraft, said = '') => {
    setDraft(next);
    setCleared(null);
    setNote(said);
  };
  const toggle = (task: Task) => {
    const edited = isEdited(draft, tasks, task);
    change(
      toggleTask(draft, tasks, task),
      edited ? 'You changed that line, so it stays below. Delete it there if you do not want it.' : '',
    );
  };
  const clear = (next: ResumeDraft) => {
    const bringsBack = cleared !== null;
    change(next, bringsBack ? 'Your lines are back.' : 'Cleared.');
    if (!bringsBack && draft.text !== '') setCleared(draft);
  };
  return (
    <div className={styles.builder}>
      <p className={text.quiet} data-screen-only>
        Pick the tasks you have really done. Each becomes a line that you can edit, copy, and paste into your
        résumé.
      </p>
      <fieldset className={styles.tasks} data-screen-only>
        <legend className={styles.legend}>Tasks you have done</legend>
        {tasks.map((task) => (
          <label key={task.text} className={styles.task}>
            <input type="checkbox" checked={draft.chosen.includes(task.text)} onChange={() => toggle(task)} />
            {task.text}
          </label>
        ))}
      </fieldset>
      <ResumeStyle draft={draft} onChange={(style) => change(restyle(draft, tasks, style))} />
      <ResumeEditor
        title={title}
        draft={draft}
        note={note}
        kept={kept}
        cleared={cleared}
        onChange={change}
        onSay={setNote}
        onClear={clear}
      />
    </div>
  );
}
