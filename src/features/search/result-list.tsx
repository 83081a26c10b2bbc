import { words as shared } from '#words/domain-ui.ts';
import { words } from '#words/search-page.ts';
import type { FactsLookup } from '../../data/crosswalk-facts.ts';
import { ShowMore } from '../../domain-ui/show-more.tsx';
import { hasPlace } from '../../runtime/has-place.ts';
import type { MilitaryAnswer } from '../../search/answers.ts';
import { moveBetweenResults, SURE_LIST } from '../../ui/result-keys.ts';
import { useLater } from '../../ui/use-later.ts';
import { ResultItem } from './result-item.tsx';
import styles from './result-list.module.css';

/** More than fill a phone's screen. */
const FIRST_DRAWN = 5;

/** The ranked results, each military title beside its civilian occupations. */
export function ResultList({
  answer,
  facts,
  text,
  onMore,
}: {
  answer: MilitaryAnswer;
  facts: FactsLookup;
  text: string;
  onMore: () => void;
}) {
  const all = useLater(hasPlace());
  return (
    <div>
      <div className={styles.columns} aria-hidden="true">
        <span>{shared.militaryTitle}</span>
        <span>{words.officialColumn}</span>
      </div>
      <ol onKeyDown={moveBetweenResults} {...(isSure(answer) ? SURE_LIST : {})}>
        {answer.results.slice(0, all ? undefined : FIRST_DRAWN).map((result) => (
          <ResultItem key={result.specialty} result={result} facts={facts} text={text} />
        ))}
      </ol>
      <ShowMore shown={answer.results.length} total={answer.total} onMore={onMore} />
    </div>
  );
}

/** Enter may open the first result at once where its code was typed, or where it is the only one. */
function isSure(answer: MilitaryAnswer): boolean {
  const kind = answer.results[0]?.evidence[0]?.kind;
  return answer.total === 1 || kind === 'code' || kind === 'code-level';
}
