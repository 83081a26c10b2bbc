import { useState } from 'react';
import { useStore } from 'zustand';
import { faultWords, troubleWords } from '#words/list-faults.ts';
import { words } from '#words/match.ts';
import { useStores } from '../../runtime/stores.ts';
import { useWorkAtHand } from '../../runtime/work-at-hand.ts';
import buttons from '../../ui/button.module.css';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ColumnChoices } from './column-choices.tsx';
import { ListSource } from './list-source.tsx';
import styles from './match-page.module.css';
import { MatchProgress } from './match-progress.tsx';
import { MatchedList } from './matched-list.tsx';
import { createRosterStore } from './roster-store.ts';

/** Matches a list of people to military jobs and the occupations that these lead to. The list stays on the device. */
export function MatchPage() {
  const { engine } = useStores();
  const [store] = useState(() => createRosterStore(engine));
  const { phase, fileFault, loadFault, list, done } = useStore(store);
  useWorkAtHand(list !== null);
  return (
    <article className={styles.page}>
      <PageHeading title={words.pageTitle} />
      {phase === 'empty' || phase === 'reading' ? (
        <ListSource isReading={phase === 'reading'} onList={(source) => void store.read(source)} />
      ) : (
        <p>
          <button type="button" className={buttons.button} onClick={store.clear}>
            {words.anotherList}
          </button>
        </p>
      )}
      {fileFault && (
        <div role="alert">
          <Notice tone="error">
            <p>{faultWords(fileFault)}</p>
          </Notice>
        </div>
      )}
      {list && list.troubles.length > 0 && (
        <Notice>
          <ul>
            {list.troubles.map((trouble) => (
              <li key={trouble.kind}>{troubleWords(trouble)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {list && <ColumnChoices store={store} />}
      {loadFault && <LoadFailure fault={loadFault} onRetry={() => void store.match()} />}
      {list && <MatchProgress store={store} />}
      {done > 0 && <MatchedList store={store} />}
    </article>
  );
}
