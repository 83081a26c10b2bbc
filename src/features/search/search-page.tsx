import { useDeferredValue, useRef } from 'react';
import { useStore } from 'zustand';
import { words } from '#words/search-page.ts';
import { words as uiWords } from '#words/ui.ts';
import { asksAnything } from '../../runtime/search-request.ts';
import { useStores } from '../../runtime/stores.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { TakenOverLater } from '../../ui/taken-over-later.tsx';
import { SearchOutcome } from './search-outcome.tsx';
import styles from './search-page.module.css';
import { StartPanel } from './start-panel.tsx';
import { useMilitaryQuestion } from './use-military-question.ts';
import { useSearchUrl } from './use-search-url.ts';

// One and the same, so that it is not drawn again with each change of the page.
const START = (
  <TakenOverLater>
    <StartPanel />
  </TakenOverLater>
);

/** The front page: the box, and below it either where to start or what was found. */
export function SearchPage() {
  const { search } = useStores();
  const ignored = useSearchUrl();
  const request = useStore(search);
  const { paused, showMore } = useMilitaryQuestion(request);
  const outcome = useRef<HTMLDivElement>(null);
  const asked = asksAnything(request);
  // A letter is seen in the box first: what then takes the place of the whole page below may come a frame later.
  const drawn = useDeferredValue(asked);

  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <PageHeading title={request.text.trim() ? `“${request.text.trim()}”` : uiWords.siteName} typed>
          {words.title}
        </PageHeading>
        <SearchBox label={words.box} text={request.text} onType={search.type} outcome={outcome} />
      </div>
      {ignored.length > 0 && (
        <Notice>
          <p>
            {words.linkPart} {ignored.join(' ')}
          </p>
        </Notice>
      )}
      <div ref={outcome}>
        {(request.change === 'typing' ? drawn : asked) ? (
          <SearchOutcome paused={paused} onMore={showMore} />
        ) : (
          START
        )}
      </div>
    </div>
  );
}
