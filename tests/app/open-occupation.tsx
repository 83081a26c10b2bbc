import { screen, within } from '@testing-library/react';
import { lazyPages } from '../../src/app/lazy-pages.ts';
import type { OccupationProfile } from '../../src/domain/occupation.ts';
import { sampleProfile } from '../fixtures/sample-profile.ts';
import { openApp } from './open-app.tsx';

/** Opens an occupation's page and waits until all of its parts are drawn. */
export async function openOccupation(more: Partial<OccupationProfile> = {}, hash = '') {
  // Fetching the page's code takes longer than a test waits for an element.
  await lazyPages.occupation.load();
  const profile = sampleProfile(more);
  const app = openApp(`/occupation/${profile.code}${hash}`, { profile: async () => profile });
  await screen.findByText('Official pages', { selector: 'h2' });
  return app;
}

/** The part of the page under a heading. */
export function part(name: string) {
  return within(screen.getByRole('region', { name }));
}
