import { Route, Switch } from 'wouter';
import { AboutPage } from '../features/about/about-page.tsx';
import { BranchPage } from '../features/browse/branch-page.tsx';
import { BrowsePage } from '../features/browse/browse-page.tsx';
import { OccupationsPage } from '../features/civilian/occupations-page.tsx';
import { LeadsToPage } from '../features/leads-to/leads-to-page.tsx';
import { MilitaryPage } from '../features/military/military-page.tsx';
import { OccupationPage } from '../features/occupation/occupation-page.tsx';
import { SearchPage } from '../features/search/search-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** Which page belongs to which address. */
export function Routes() {
  return (
    <Switch>
      <Route path="/" component={SearchPage} />
      <Route path="/browse" component={BrowsePage} />
      <Route path="/browse/:branch/:rank?" component={BranchPage} />
      <Route path="/military/:branch/:code" component={MilitaryPage} />
      <Route path="/occupation/:code" component={OccupationPage} />
      <Route path="/occupations/:group?" component={OccupationsPage} />
      <Route path="/leads-to/:code" component={LeadsToPage} />
      <Route path="/about" component={AboutPage} />
      <Route component={NotFoundPage} />
    </Switch>
  );
}
