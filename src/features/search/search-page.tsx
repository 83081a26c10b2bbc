import { useRef } from 'react';
import { useStore } from 'zustand';
import { words } from '#words/search-page.ts';
import { words as uiWords } from '#words/ui.ts';
import { useStores } from '../../runtime/stores.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { TakenOverLater } from '../../ui/taken-over-later.tsx';
import { SearchOutcome } from './search-outcome.tsx';
import styles from './search-page.module.css';
import { StartPanel } from './start-panel.tsx';
import { useSearchUrl } from './use-search-url.ts';

/** The front page: the box, and below it either where to start or what was found. */
export function SearchPage() {
  const { search } = useStores();
  const ignored = useSearchUrl();
  const request = useStore(search);
  const outcome = useRef<HTMLDivElement>(null);
  const asked = request.text.trim() !== '' || request.branch !== null || request.rank !== null;

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
        {asked ? (
          <SearchOutcome request={request} />
        ) : (
          <TakenOverLater>
            <StartPanel />
          </TakenOverLater>
        )}
      </div>
    </div>
  );
}
