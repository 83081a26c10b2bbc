import { Route, Switch } from 'wouter';
import { BranchPage } from '../features/browse/branch-page.tsx';
import { BrowsePage } from '../features/browse/browse-page.tsx';
import { MilitaryPage } from '../features/military/military-page.tsx';
import { SearchPage } from '../features/search/search-page.tsx';
import { ShowLaterPage } from './lazy-page.tsx';
import { laterPages } from './lazy-pages.ts';
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
        <ShowLaterPage page={laterPages.occupation} />
      </Route>
      <Route path="/occupations/:group?">
        <ShowLaterPage page={laterPages.occupations} />
      </Route>
      <Route path="/leads-to/:code">
        <ShowLaterPage page={laterPages.leadsTo} />
      </Route>
      <Route path="/about">
        <ShowLaterPage page={laterPages.about} />
      </Route>
      <Route component={NotFoundPage} />
    </Switch>
  );
}
