import { words } from '#words/domain-ui.ts';
import { chipLabel } from '#words/search.ts';
import type { Chip } from '../search/answers.ts';
import styles from './understood.module.css';

const KIND_WORDS: Partial<Record<Chip['kind'], string>> = words.chipKinds;

/** What was read as a branch, a rank, a code …; each can be taken back, and then counts as plain words. */
export function Understood({ chips, onRemove }: { chips: readonly Chip[]; onRemove: (id: string) => void }) {
  if (chips.length === 0) return null;
  return (
    <div className={styles.understood}>
      <span id="understood-as">{words.understoodAs}</span>
      <ul className={styles.chips} aria-labelledby="understood-as">
        {chips.map((chip) => (
          <li key={chip.id}>
            {chip.removable ? (
              <button
                type="button"
                className={styles.chip}
                onClick={() => onRemove(chip.id)}
                title={words.chipTip(chip.from)}
                aria-label={words.removeChip(chipWords(chip), chip.from)}
              >
                {chipWords(chip)} <span aria-hidden="true">×</span>
              </button>
            ) : (
              <span className={styles.note}>{chipWords(chip)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function chipWords(chip: Chip): string {
  const kind = KIND_WORDS[chip.kind];
  return kind ? words.chip(kind, chipLabel(chip)) : chipLabel(chip);
}
