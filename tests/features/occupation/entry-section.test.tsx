import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Apprenticeship, Entry, LicenseNeed } from '../../../src/domain/entry.ts';
import { openOccupation, part, partNames } from '../../fixtures/open-occupation.tsx';
import { sampleProfile } from '../../fixtures/sample-profile.ts';

const NAME = 'What it takes to get in';

const entry = (more: Partial<Entry>): Entry => ({ ...sampleProfile().entry!, ...more });

/** What stands under a name. */
function said(name: string): string[] {
  const term = part(NAME).getByText(name, { selector: 'dt' });
  return [...term.parentElement!.querySelectorAll('dd')].map(({ textContent }) => textContent);
}

const program = (title: string, more: Partial<Apprenticeship> = {}): Apprenticeship => ({
  title,
  alsoCalled: null,
  rapids: [],
  hours: null,
  bySkill: false,
  carriedOver: false,
  ...more,
});

test('the section stands right after the job outlook, and the contents lead to it', async () => {
  await openOccupation();
  const names = partNames();
  expect(names.indexOf(NAME)).toBe(names.indexOf('Job outlook') + 1);
  expect(screen.getByRole('link', { name: 'Getting in' })).toHaveAttribute('href', '#entry');
});

test('license, who grants it, exams, certificates, checks, experience and the way in have their names', async () => {
  await openOccupation();
  expect(said('License')).toEqual(['Required in some states or for some of the work']);
  expect(said('Granted by')).toEqual(['state licensing board']);
  expect(said('Exams')).toEqual(['Made-up exam']);
  expect(said('Checks and conditions')).toEqual(['background check', 'security clearance for some jobs']);
  expect(said('Work experience')).toEqual(['several years in a related job']);
  expect(said('Usual way in')).toEqual(["Bachelor's degree in a computer field"]);
});

test('a required certificate says so in words', async () => {
  await openOccupation();
  expect(said('Certificates')).toEqual([
    'made-up certificate (Made-up Body): required',
    'another certificate',
  ]);
});

test.each<[LicenseNeed, string]>([
  ['all', 'Required everywhere in the United States'],
  ['federal', 'Required under federal rules'],
  ['most', 'Required in most states'],
  ['no', 'Not required'],
])('the license "%s" is said in words', async (license, words) => {
  await openOccupation({ entry: entry({ license }) });
  expect(said('License')).toEqual([words]);
});

test('what the handbook leaves unsaid is named together, as no information', async () => {
  await openOccupation({
    entry: entry({ license: 'most', grantedBy: [], exams: [], checks: [], experience: null }),
  });
  expect(said('Granted by, exams, checks and conditions, work experience')).toEqual([
    'No information available',
  ]);
});

test('where no license is asked for or known, nobody is missed who would grant it', async () => {
  await openOccupation({ entry: entry({ license: 'unsaid', grantedBy: [], exams: [] }) });
  expect(said('License')).toEqual(['No information available']);
  expect(part(NAME).queryByText(/Granted by|Exams/)).toBe(null);
  expect(part(NAME).queryByText(/check with whoever grants/)).toBe(null);
});

test('experience that nobody asks for is said', async () => {
  await openOccupation({ entry: entry({ experience: 'none' }) });
  expect(said('Work experience')).toEqual(['None needed']);
});

test('the source is named with its year and its page, which opens beside this one', async () => {
  await openOccupation();
  const section = part(NAME);
  expect(section.getByText(/Source of handbook, U.S. Bureau of Labor Statistics, 2025/)).toHaveTextContent(
    'in our own words. Read its page (opens in a new tab). Rules change and differ by state',
  );
  expect(section.getByRole('link', { name: /^Read its page/ })).toHaveAttribute(
    'href',
    sampleProfile().entry!.address,
  );
});

test('apprenticeships have their names and how long they take', async () => {
  await openOccupation({
    apprenticeships: [
      program('Kite Wirer', {
        hours: { from: 4500, to: 8000 },
        bySkill: true,
        alsoCalled: 'Kite Electrician',
      }),
      program('Drum Wirer', { hours: { from: 2000, to: 2000 }, carriedOver: true }),
      program('Sail Wirer', { bySkill: true }),
    ],
  });
  const items = part(NAME)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' '));
  expect(items).toEqual([
    'Kite Wirer (also Kite Electrician) 4,500 to 8,000 hours, or competency-based',
    'Drum Wirer 2,000 hours; matched through an older occupation code',
    'Sail Wirer competency-based, no set hours',
  ]);
  expect(
    part(NAME).getByText(/Source of apprenticeships, U.S. Department of Labor, 2019/),
  ).toBeInTheDocument();
});

test('many apprenticeships show the first ones, and the rest on request', async () => {
  const apprenticeships = Array.from({ length: 9 }, (_, i) => program(`Kite Wirer ${i + 1}`));
  await openOccupation({ apprenticeships });
  expect(part(NAME).getAllByRole('listitem')).toHaveLength(6);
  await userEvent.click(part(NAME).getByRole('button', { name: 'Show all 9 apprenticeships' }));
  expect(part(NAME).getAllByRole('listitem')).toHaveLength(9);
});

test('an occupation without a page of the handbook says so, and still has its apprenticeships', async () => {
  await openOccupation({ entry: null, apprenticeships: [program('Kite Wirer')] });
  expect(part(NAME).getByText('No information available')).toBeInTheDocument();
  expect(part(NAME).getByText('Kite Wirer')).toBeInTheDocument();
});

test('an occupation about which nothing is known has the heading alone', async () => {
  await openOccupation({ entry: null });
  expect(part(NAME).getAllByText('No information available')).toHaveLength(1);
  expect(part(NAME).queryByRole('heading', { level: 3 })).toBe(null);
});
