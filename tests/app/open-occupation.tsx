import { screen, within } from '@testing-library/react';
import type { OccupationProfile } from '../../src/domain/occupation.ts';
import { sampleProfile } from '../fixtures/sample-profile.ts';
import { openApp } from './open-app.tsx';

/** Opens an occupation's page and waits until all of its parts are drawn. */
export async function openOccupation(more: Partial<OccupationProfile> = {}, hash = '') {
  const profile = sampleProfile(more);
  const app = openApp(`/occupation/${profile.code}${hash}`, { profile: async () => profile });
  await screen.findByRole('heading', { level: 2, name: 'Official pages' });
  return app;
}

/** The part of the page under a heading. */
export function part(name: string) {
  return within(screen.getByRole('region', { name }));
}
