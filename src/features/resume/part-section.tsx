import { useId } from 'react';
import { words } from '#words/resume-page.ts';
import { type Block, wordsOf } from '../../domain/resume/blocks.ts';
import { ItemButtons } from '../../domain-ui/lists/item-buttons.tsx';
import buttons from '../../ui/button.module.css';
import { LineRow } from './line-row.tsx';
import styles from './part-section.module.css';
import type { Check } from './use-check.ts';
import type { Parts } from './use-parts.ts';

interface Part {
  /** Its place among the parts. */
  at: number;
  block: Block;
  parts: Parts;
  check: Check;
  onKeep: (term: string, said: string) => void;
}

/** One part of the résumé: its heading, and its lines to be written, moved and removed. */
export function PartSection({ at, block, parts, check, onKeep }: Part) {
  const id = useId();
  const { heading } = block;
  const name = heading || words.noHeading;
  return (
    <section aria-labelledby={id} className={styles.part} data-part={at}>
      <h3 id={id} className="visually-hidden">
        {name}
      </h3>
      <div className={styles.head}>
        <label className={styles.heading}>
          {words.heading}
          <input
            value={heading}
            placeholder={words.noHeading}
            autoComplete="off"
            onChange={(event) => parts.nameHeading(at, event.target.value)}
          />
        </label>
        <div data-of="part">
          <ItemButtons
            name={name}
            first={at === 0}
            last={at === parts.blocks.length - 1}
            onMove={(by) => parts.movePart(at, by)}
            onRemove={() => parts.removePart(at)}
          />
        </div>
      </div>
      <Lines at={at} name={name} block={block} parts={parts} check={check} onKeep={onKeep} />
      <div>
        <button type="button" className={buttons.button} onClick={() => parts.addLine(at)}>
          {words.addLine} <span className="visually-hidden">{name}</span>
        </button>
      </div>
    </section>
  );
}

function Lines({ at, name, block: { lines }, parts, check, onKeep }: Part & { name: string }) {
  return (
    <ol className={styles.lines}>
      {lines.map((line, place) => (
        <LineRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; its words change with every letter, and two may be the same.
          key={place}
          row={`${at} ${place}`}
          label={words.line(place + 1, name)}
          text={wordsOf(line)}
          check={check}
          onWrite={(text) => parts.write(at, place, text)}
          onReplace={(text, said) => parts.replace(at, place, text, said)}
          onKeep={onKeep}
        >
          <ItemButtons
            name={words.line(place + 1, name)}
            first={place === 0}
            last={place === lines.length - 1}
            onMove={(by) => parts.moveLine(at, place, by)}
            onRemove={() => parts.removeLine(at, place)}
          />
        </LineRow>
      ))}
    </ol>
  );
}
