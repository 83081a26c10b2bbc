import { Link } from 'wouter';
import { useStore } from 'zustand';
import { words as searchWords } from '#words/search-page.ts';
import { occupationsPath } from '../../runtime/paths.ts';
import { useStores } from '../../runtime/stores.ts';
import type { OccupationsProminence } from './occupations-prominence.ts';
import styles from './occupations-side.module.css';

/** The way to the civilian occupations from above a long list of military ones; wide screens show them beside it. */
export function OccupationsLine({ words, prominence }: { words: string; prominence: OccupationsProminence }) {
  const { questions } = useStores();
  const total = useStore(questions.occupations.front, ({ answered }) => answered?.answer.answer.total);
  if (prominence === 'none') {
    return (
      <p className={styles.line}>
        <Link href={occupationsPath()}>{searchWords.fromCivilian}</Link>
      </p>
    );
  }
  return (
    <p className={styles.line}>
      <Link href={occupationsPath('', words)}>{searchWords.orOccupations(total)}</Link>
    </p>
  );
}
