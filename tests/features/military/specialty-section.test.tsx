import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OtherCode } from '../../../src/domain/job-history.ts';
import type { JobWords } from '../../../src/domain/job-words.ts';
import type { GradeBook } from '../../../src/domain/pay-grade.ts';
import { HttpError } from '../../../src/runtime/load-fault.ts';
import { openApp } from '../../fixtures/open-app.tsx';
import { expert, history, said } from '../../fixtures/said.ts';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

const idOf = (code: string) => smallCrosswalk().specialties.find((each) => each.code === code)!.id;
const NEXT: OtherCode = {
  branch: 'Air Force',
  code: '1D7X1',
  title: 'Cyber Defense Operations',
  status: 'current',
  reason: 'recorded',
};
const WORDS: JobWords = {
  summary: 'Care for the sick and injured.',
  lines: [{ text: 'Stop bleeding', past: 'Stopped bleeding', prompt: '' }],
  of: 'Health Care Specialist',
};
const BOOK: GradeBook = {
  grades: [
    {
      branch: 'Army',
      grade: 'E5',
      title: 'Sergeant',
      years: [3, 10],
      people: [3, 9],
      led: 'A small team, day to day',
      trusted: 'Their training and tools',
      ready: 'First-line supervisor',
    },
  ],
  lines: [
    {
      from: 'E5',
      to: 'E6',
      kind: 'supervision',
      text: 'Supervise [number] people',
      past: 'Supervised [number] people',
      prompt: '',
    },
  ],
};

test('where what is said of a job cannot be loaded, that is told once, and nothing keeps loading', async () => {
  openApp('/military/army/68W', {
    directions: async () => {
      throw new HttpError(404);
    },
  });
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeInTheDocument();
  // The lower parts come a moment later, all at once.
  await screen.findByText('Loading what veterans earned');
  expect(screen.queryByText('Loading the résumé builder')).not.toBeInTheDocument();
});

test('a retired code opens with what it is today', async () => {
  const old = idOf('3D0X2');
  openApp('/military/air-force/3D0X2', {
    directions: async () => new Map([[old, said({ history: history({ today: [NEXT], split: true }) })]]),
  });
  await screen.findByRole('heading', { level: 1, name: 'Cyber Systems Operations' });
  expect(screen.getByText('Retired 2016–2024')).toBeInTheDocument();
  const link = await screen.findByRole('link', { name: '1D7X1 Cyber Defense Operations' });
  expect(link).toHaveAttribute('href', '/military/air-force/1D7X1');
  expect(screen.getByText(/the likely one comes first/)).toBeInTheDocument();
});

test('a job is told in plain words, and picks of them go into the résumé', async () => {
  const { user } = openApp('/military/army/68W', {
    directions: async () => new Map([[idOf('68W'), said({ words: WORDS })]]),
  });
  expect(await screen.findByText('Care for the sick and injured.')).toBeInTheDocument();
  expect(screen.getByText(/which had the title “Health Care Specialist” at the time/)).toBeInTheDocument();
  await user.click(await screen.findByRole('checkbox', { name: 'Stop bleeding' }));
  const lines = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your résumé lines' });
  expect(lines.value).toContain('Stopped bleeding');
});

test('a job without a description says so', async () => {
  openApp('/military/army/68W', { directions: async () => new Map() });
  expect(await screen.findByText(/^No information available on the duties/)).toBeInTheDocument();
});

test('a job that only its retired codes tell leads to them first, those with words before the others', async () => {
  const before = [
    { ...NEXT, code: '3D1X4', title: 'Spectrum Operations', described: false },
    { ...NEXT, code: '3D0X3', title: 'Cyber Surety', described: true },
  ];
  openApp('/military/air-force/1D7X1', {
    directions: async () => new Map([[idOf('1D7X1'), said({ history: history({ before }) })]]),
  });
  const first = await screen.findByRole('heading', { level: 2, name: 'What it was called before' });
  expect(screen.getAllByRole('heading', { level: 2 })[0]).toBe(first);
  const links = within(first.parentElement!).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['3D0X3 Cyber Surety', '3D1X4 Spectrum Operations']);
  expect(screen.queryByText(/^No information available on the duties/)).not.toBeInTheDocument();
  expect(await screen.findByText(/The pages of its retired codes, above, have lines/)).toBeInTheDocument();
});

describe('a pay grade that was chosen', () => {
  const open = (path = '/military/army/68W') =>
    openApp(path, {
      grades: async () => BOOK,
      directions: async () =>
        new Map([
          [idOf('68W'), said({ directions: [expert('43-3061.00', 'E7'), expert('13-1023.00', 'E5')] })],
        ]),
    });
  const experts = async () => {
    const group = await screen.findByRole('group', { name: 'Named by experts' });
    return within(group)
      .getAllByRole('link')
      .map((link) => link.textContent);
  };

  test('says what it is in civilian terms, puts what it has reached first, and is kept', async () => {
    const { user } = open();
    expect(await experts()).toEqual(['Procurement Clerks', 'Purchasing Agents']);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Pay grade' }), 'E5');
    expect(screen.getByText('A small team, day to day')).toBeInTheDocument();
    expect(screen.getByText(/leads 3 to 9 people, 3 to 10 years of service/)).toBeInTheDocument();
    expect(await experts()).toEqual(['Purchasing Agents', 'Procurement Clerks']);
    expect(localStorage.getItem('service')).toContain('E5');
    expect(await screen.findByRole('checkbox', { name: 'Supervise [number] people' })).toBeInTheDocument();
  });

  test('comes with a link, which says it again', async () => {
    open('/military/army/68W#grade=e-5&years=6');
    expect(await screen.findByText('A small team, day to day')).toBeInTheDocument();
    expect(screen.getByText(/\(you: 6\)/)).toBeInTheDocument();
  });

  test('comes with a code that names it', async () => {
    open('/military/army/68W20');
    expect(await screen.findByText('A small team, day to day')).toBeInTheDocument();
    expect(window.location.pathname + window.location.hash).toBe('/military/army/68W#grade=E5');
  });
});

test.each([
  ['/military/ARMY/68w', '/military/ARMY/68w'],
  ['/military/army/68W-10', '/military/army/68W'],
  ['/military/airforce/t1d7x1', '/military/air-force/1D7X1'],
])('%s opens the right page', async (written, path) => {
  openApp(written);
  await screen.findByRole('button', { name: 'Copy link' });
  expect(window.location.pathname).toBe(path);
});
