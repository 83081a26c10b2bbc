import { Route, Switch } from 'wouter';
import { SearchPage } from '../features/search/search-page.tsx';
import { ShowLazyPage } from './lazy-page.tsx';
import { lazyPages } from './lazy-pages.ts';
import { NotFoundPage } from './not-found-page.tsx';

/** Which page belongs to which address. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={SearchPage} />
      <Route path="/browse">
        <ShowLazyPage page={lazyPages.browse} />
      </Route>
      <Route path="/browse/:branch/:rank?">
        <ShowLazyPage page={lazyPages.branch} />
      </Route>
      <Route path="/military/:branch/:code">
        <ShowLazyPage page={lazyPages.military} />
      </Route>
      <Route path="/occupation/:code">
        <ShowLazyPage page={lazyPages.occupation} />
      </Route>
      <Route path="/occupations/:group?">
        <ShowLazyPage page={lazyPages.occupations} />
      </Route>
      <Route path="/leads-to/:code">
        <ShowLazyPage page={lazyPages.reverseMatches} />
      </Route>
      <Route path="/shortlist">
        <ShowLazyPage page={lazyPages.shortlist} />
      </Route>
      <Route path="/compare">
        <ShowLazyPage page={lazyPages.compare} />
      </Route>
      <Route path="/resume">
        <ShowLazyPage page={lazyPages.resume} />
      </Route>
      <Route path="/card">
        <ShowLazyPage page={lazyPages.card} />
      </Route>
      <Route path="/match">
        <ShowLazyPage page={lazyPages.match} />
      </Route>
      <Route path="/about">
        <ShowLazyPage page={lazyPages.about} />
      </Route>
      <Route component={NotFoundPage} />
    </Switch>
  );
}
