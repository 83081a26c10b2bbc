import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { MilitaryAnswer, MilitaryResult } from '../../search/types.ts';
import buttons from '../shared/button.module.css';
import { formatCount } from '../shared/format.ts';
import { ResultItem } from './result-item.tsx';
import { moveBetweenResults, SURE_LIST } from './result-keys.ts';
import styles from './result-list.module.css';

/** The ranked results, each military title beside its civilian occupations. */
export function ResultList({
  answer,
  lookup,
  text,
  onMore,
}: {
  answer: MilitaryAnswer;
  lookup: CrosswalkLookup;
  text: string;
  onMore: () => void;
}) {
  const more = answer.total - answer.results.length;
  return (
    <div>
      <div className={styles.columns} aria-hidden="true">
        <span>Military title</span>
        <span>Official civilian match, median pay, outlook</span>
      </div>
      <ol onKeyDown={moveBetweenResults} {...(isSure(answer, text) ? SURE_LIST : {})}>
        {answer.results.map((result) => (
          <ResultItem key={result.specialty.id} result={result} lookup={lookup} />
        ))}
      </ol>
      {more > 0 && (
        <p className={styles.more}>
          <button type="button" className={buttons.button} onClick={onMore}>
            Show more
          </button>
          <span>
            {formatCount(answer.results.length)} of {formatCount(answer.total)} shown
          </span>
        </p>
      )}
    </div>
  );
}

function isSure(answer: MilitaryAnswer, text: string): boolean {
  const first = answer.results[0];
  return first !== undefined && (answer.total === 1 || isItsCode(first, text));
}

function isItsCode(result: MilitaryResult, text: string): boolean {
  const typed = plain(text);
  return typed === plain(result.specialty.code) || typed === plain(result.best.code);
}

const plain = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
