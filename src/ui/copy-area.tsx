import { type ReactNode, useId, useRef, useState } from 'react';
import { words } from '#words/ui.ts';
import buttons from './button.module.css';
import { copyText } from './clipboard.ts';
import styles from './copy-area.module.css';

/** A text to copy, which can be selected by hand where the browser does not allow that. */
export function CopyArea({
  label,
  aside,
  text,
  onType,
  rows,
  copy,
  copied,
}: {
  label: string;
  /** What else is to be said of the text, beside its label. */
  aside?: string;
  text: string;
  /** Absent where the text is only to be read. */
  onType?: (text: string) => void;
  rows: number;
  /** What the button says. */
  copy: ReactNode;
  /** What is said once the text is copied. */
  copied: string;
}) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState({ of: '', note: '' });
  const onCopy = async () => {
    const done = await copyText(text);
    if (!done) area.current?.select();
    setSaid({ of: text, note: done ? copied : words.notCopied });
  };
  return (
    <div className={styles.part}>
      <label htmlFor={id} className={styles.label}>
        {label} {aside && <span className={styles.count}>{aside}</span>}
      </label>
      <textarea
        id={id}
        ref={area}
        className={styles.area}
        value={text}
        readOnly={!onType}
        onChange={(event) => onType?.(event.target.value)}
        rows={rows}
        spellCheck={false}
      />
      <div className={styles.actions}>
        <button type="button" className={buttons.primary} onClick={() => void onCopy()}>
          {copy}
        </button>
        <p role="status">{said.of === text && said.note}</p>
      </div>
    </div>
  );
}
