import type { MouseEvent } from 'react';
import { type AroundNavHandler, Router } from 'wouter';
import { words } from '#words/app.ts';
import { reportState } from '../runtime/report-address.ts';
import { type Stores, StoresContext } from '../runtime/stores.ts';
import { NewReleaseContext } from '../ui/new-release.ts';
import { TakenOverLater } from '../ui/taken-over-later.tsx';
import styles from './app.module.css';
import { ErrorBoundary, WholeBoundary } from './error-boundary.tsx';
import { NavigationMemory } from './navigation-memory.tsx';
import { newReleaseOffer } from './new-release.ts';
import { rememberPlace } from './place.ts';
import { Routes } from './routes.tsx';
import { SearchShortcut } from './search-shortcut.tsx';
import { ShowNotices } from './show-notices.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { Started } from './started.tsx';

/**
 * The whole page: header, the current route, footer.
 * @param ahead the path of the page that is rendered ahead, or takes over what was; without it, that of the address.
 */
export function App({ stores, base, ahead }: { stores: Stores; base: string; ahead?: string }) {
  const aroundNav: AroundNavHandler = (navigate, to, options) => {
    stores.leaving.announce();
    if (!options?.replace) {
      rememberPlace();
      removeOwnTags();
    }
    const fromSearch = window.location.pathname === `${base}/`;
    const state = {
      // What the link itself says.
      ...options?.state,
      ...(fromSearch && { fromSearch }),
      ...reportState(to, window.location.href),
    };
    navigate(to, Object.keys(state).length > 0 && !options?.replace ? { ...options, state } : options);
  };
  return (
    <WholeBoundary>
      <StoresContext value={stores}>
        <Router base={base} aroundNav={aroundNav} {...(ahead !== undefined && startAt(base, ahead))}>
          {/* biome-ignore lint/a11y/useValidAnchor: before the script is there it is a link like any other */}
          <a href="#main" className={styles.skip} onClick={skip}>
            {words.skip}
          </a>
          <TakenOverLater>
            <SiteHeader />
          </TakenOverLater>
          <main id="main" tabIndex={-1} className={styles.main}>
            <NewReleaseContext value={newReleaseOffer}>
              <ErrorBoundary>
                <Routes />
              </ErrorBoundary>
            </NewReleaseContext>
          </main>
          <TakenOverLater>
            <SiteFooter />
          </TakenOverLater>
          <ShowNotices />
          <NavigationMemory />
          <SearchShortcut />
          <Started />
        </Router>
      </StoresContext>
    </WholeBoundary>
  );
}

/** What others are told of the page that was opened: of the next it would be wrong. */
function removeOwnTags() {
  for (const tag of document.querySelectorAll('head [data-page]')) tag.remove();
}

/** Leaves the address as it is: behind its "#" may stand what the page shows. */
function skip(event: MouseEvent) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

/** Where a page is. Taking over, it reads what is asked from the address at once; rendered ahead, there is none. */
function startAt(base: string, path: string) {
  return { ssrPath: `${base}${path}`, ...(import.meta.env.SSR && { ssrSearch: '' }) };
}
