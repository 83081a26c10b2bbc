import { Route, Switch } from 'wouter';
import { BranchPage } from '../features/browse/branch-page.tsx';
import { BrowsePage } from '../features/browse/browse-page.tsx';
import { MilitaryPage } from '../features/military/military-page.tsx';
import { SearchPage } from '../features/search/search-page.tsx';
import { ShowLazyPage } from './lazy-page.tsx';
import { lazyPages } from './lazy-pages.ts';
import { NotFoundPage } from './not-found-page.tsx';

/** Which page belongs to which address. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={SearchPage} />
      <Route path="/browse" component={BrowsePage} />
      <Route path="/browse/:branch/:rank?" component={BranchPage} />
      <Route path="/military/:branch/:code" component={MilitaryPage} />
      <Route path="/occupation/:code">
        <ShowLazyPage page={lazyPages.occupation} />
      </Route>
      <Route path="/occupations/:group?">
        <ShowLazyPage page={lazyPages.occupations} />
      </Route>
      <Route path="/leads-to/:code">
        <ShowLazyPage page={lazyPages.reverseMatches} />
      </Route>
      <Route path="/about">
        <ShowLazyPage page={lazyPages.about} />
      </Route>
      <Route component={NotFoundPage} />
    </Switch>
  );
}
