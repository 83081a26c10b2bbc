import { expect, test } from 'vitest';
import { SECTIONS } from '../../../src/features/occupation/sections.ts';
import { openOccupation, part, partNames } from '../../fixtures/open-occupation.tsx';
import { emptyProfile } from '../../fixtures/sample-profile.ts';

test('every part that no source says anything about says so, and keeps its heading', async () => {
  await openOccupation(emptyProfile());
  const names = partNames();
  expect(names).toEqual(SECTIONS.map(({ title }) => title));
  for (const name of names.filter((title) => !/Where it fits|Military|Official|Other names/.test(title)))
    expect(part(name).getByText('No information available')).toBeInTheDocument();
});

test('every link within the page leads to a part of it', async () => {
  await openOccupation();
  const links = [...document.querySelectorAll('main a[href^="#"]')].map((link) => link.getAttribute('href'));
  expect(links.length).toBeGreaterThan(SECTIONS.length);
  for (const link of links) expect(document.getElementById(link!.slice(1))?.tagName).toBe('H2');
});
