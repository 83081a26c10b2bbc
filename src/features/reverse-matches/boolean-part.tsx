import { useId, useRef, useState } from 'react';
import { formatCount } from '../../domain-ui/format.ts';
import buttons from '../../ui/button.module.css';
import { copyText } from '../../ui/clipboard.ts';
import styles from './boolean-part.module.css';

/** One search, to be copied in one click. */
export function BooleanPart({ part, number, of }: { part: string; number: number; of: number }) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState({ of: '', note: '' });
  const name = of === 1 ? 'Boolean search' : `Boolean search ${number} of ${of}`;
  const copy = async () => {
    const copied = await copyText(part);
    if (!copied) area.current?.select();
    setSaid({
      of: part,
      note: copied
        ? `${name} copied.`
        : 'Your browser does not allow copying here. It is selected: press Ctrl+C.',
    });
  };
  return (
    <div className={styles.part}>
      <label htmlFor={id} className={styles.label}>
        {name} <span className={styles.count}>{formatCount(part.length)} characters</span>
      </label>
      <textarea
        id={id}
        ref={area}
        className={styles.area}
        value={part}
        readOnly
        rows={4}
        spellCheck={false}
      />
      <div className={styles.actions}>
        <button type="button" className={buttons.primary} onClick={() => void copy()}>
          Copy <span className="visually-hidden">{name}</span>
        </button>
        <p role="status">{said.of === part && said.note}</p>
      </div>
    </div>
  );
}
