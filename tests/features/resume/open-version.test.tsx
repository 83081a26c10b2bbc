import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { occupationChoice } from '../../../src/domain/choice.ts';
import { openOf } from '../../../src/domain/open-lists.ts';
import { createJargonFinder, type JargonTerm } from '../../../src/domain/resume/jargon.ts';
import { togglePick } from '../../../src/domain/resume/pick.ts';
import { EMPTY_RESUME, type Resume } from '../../../src/domain/resume/resume.ts';
import { withResume } from '../../../src/domain/resume/resumes.ts';
import { withChoice } from '../../../src/domain/shortlist.ts';
import { createResumeStore } from '../../../src/runtime/resume-store.ts';
import { createShortlistStore } from '../../../src/runtime/shortlist-store.ts';
import { openApp } from '../../fixtures/open-app.tsx';
import { sampleProfile } from '../../fixtures/sample-profile.ts';
import { OCCUPATION } from '../../fixtures/sample-resume.ts';

const term = (name: string, plain: string[], more: Partial<JargonTerm> = {}): JargonTerm => ({
  term: name,
  plain,
  branches: [],
  kind: 'place',
  also: [],
  note: '',
  exact: false,
  ...more,
});

const FINDER = createJargonFinder([
  term('motor pool', ['vehicle maintenance yard', 'garage'], { note: 'name your own yard' }),
  term('NCO', ['supervisor'], { exact: true }),
  term('Sergeant', ['supervisor-level leader'], { kind: 'rank', exact: true }),
  term('E-5', ['supervisor-level leader'], { kind: 'rank', exact: true }),
]);

const TEXT = 'Garage\n• Ran the motor pool as an NCO\n• Led people';

function open(resume: Partial<Resume> = { text: TEXT }) {
  createResumeStore().change((all) => withResume(all, openOf(all).id, { ...EMPTY_RESUME, ...resume }));
  return openApp('/resume', {
    jargon: async () => FINDER,
    profile: async (code) => sampleProfile({ code }),
  });
}

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const notes = (name: string) => screen.getByRole('list', { name: `Notes on ${name}` });
const line = (place: number) =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: `Line ${place} of Garage` });
const region = (name: string) => within(screen.getByRole('region', { name }));

describe('the check', () => {
  test('counts what there is to mend', async () => {
    open({ text: `${TEXT}\n• Led [number] people` });
    expect(
      await screen.findByText('To look at: 2 military terms, 2 lines without a figure, 1 blank to fill in.'),
    ).toBeInTheDocument();
  });

  test('puts plain words in the place of a term by one press, with the article that they ask for', async () => {
    const { user } = open();
    (await button('supervisor')).focus();
    await user.keyboard('{Enter}');
    expect(line(1)).toHaveValue('Ran the motor pool as a supervisor');
    expect(line(1)).toHaveFocus();
    expect(screen.getByText('Changed “NCO” to “supervisor”.')).toBeInTheDocument();
    await user.click(await button('garage'));
    expect(line(1)).toHaveValue('Ran the garage as a supervisor');
    expect(within(notes('Line 1 of Garage')).queryByText(/is military/)).toBe(null);
  });

  test('takes a change back', async () => {
    const { user } = open();
    await user.click(await button('garage'));
    await user.click(await button('Undo'));
    expect(line(1)).toHaveValue('Ran the motor pool as an NCO');
  });

  test('remembers a term that is kept, until it is to be checked again', async () => {
    const { user, unmount } = open();
    await user.click(await button('Keep “motor pool”'));
    expect(screen.queryByText(/“motor pool” is military/)).toBe(null);
    unmount();
    const again = openApp('/resume', { jargon: async () => FINDER });
    await screen.findByText(/“NCO” is military/);
    expect(screen.queryByText(/“motor pool” is military/)).toBe(null);
    await again.user.click(await button('Check again motor pool'));
    expect(await screen.findByText(/“motor pool” is military/)).toBeInTheDocument();
  });

  test('says what is to be considered, and where a figure is missing', async () => {
    open();
    expect(await screen.findByText('Note: name your own yard')).toBeInTheDocument();
    expect(within(notes('Line 2 of Garage')).getByText(/^No figure yet/)).toBeInTheDocument();
  });

  test('reads the headline, too', async () => {
    const { user } = open({ headline: 'Motor pool lead', text: '' });
    await user.click(await button('vehicle maintenance yard'));
    expect(screen.getByRole('textbox', { name: 'Headline (optional)' })).toHaveValue(
      'Vehicle maintenance yard lead',
    );
  });

  test('lets a rank stand in the headline, where we propose it ourselves, and not in a line', async () => {
    open({ headline: 'Mechanic, U.S. Army (Sergeant, E-5)', text: 'Garage\n• Sergeant of 9' });
    expect(await screen.findByText('To look at: 1 military term.')).toBeInTheDocument();
    expect(within(notes('Line 1 of Garage')).getByText(/“Sergeant” is military/)).toBeInTheDocument();
  });

  test('leads from one to the next, and round again', async () => {
    const { user } = open();
    await screen.findByText(/“NCO” is military/);
    const next = await button('Go to the next one');
    await user.click(next);
    expect(line(1)).toHaveFocus();
    await user.click(next);
    expect(line(2)).toHaveFocus();
    await user.click(next);
    expect(line(1)).toHaveFocus();
  });

  test('says so where there is nothing to mend', async () => {
    open({ text: 'Garage\n• Led 12 people' });
    expect(await screen.findByText(/^Nothing to mend/)).toBeInTheDocument();
  });
});

describe('the words of the job that is wanted', () => {
  const picked = togglePick(EMPTY_RESUME, OCCUPATION, {
    text: 'Test firewalls',
    past: 'Tested firewalls',
    prompt: '',
  });

  test('are told by whether the résumé says them, and why they matter', async () => {
    const { user } = open(picked);
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Occupation' }), OCCUPATION.heading);
    const part = region('Words of the job you want');
    expect(await part.findByRole('heading', { name: /^Not on your résumé yet \(\d+\)/ })).toBeInTheDocument();
    expect(part.getAllByText(/knowledge rated 5\.0 of 5 in importance/).length).toBeGreaterThan(0);
    expect(createResumeStore().getState().all.lists[0]!.target).toBe(OCCUPATION.page.code);
  });

  test('may be those of an occupation on the shortlist', async () => {
    createShortlistStore().change((all) => withChoice(all, occupationChoice('29-2043.00')));
    open();
    expect(await screen.findByRole('option', { name: 'Paramedics' })).toBeInTheDocument();
  });

  test('may be those of an occupation that is found by its name', async () => {
    const { user } = open();
    await user.type(
      await screen.findByRole('searchbox', { name: /^Find the occupation/ }),
      'computer security',
    );
    await user.click(await screen.findByRole('button', { name: 'Choose Information Security Analysts' }));
    const part = region('Words of the job you want');
    expect(await part.findByRole('heading', { name: /^Not on your résumé yet/ })).toBeInTheDocument();
    expect(part.getByRole('combobox', { name: 'Occupation' })).toHaveTextContent(
      'Information Security Analysts',
    );
    expect(createResumeStore().getState().all.lists[0]!.target).toBe('15-1212.00');
  });
});

describe('the words of a posting', () => {
  const paste = async (user: ReturnType<typeof open>['user'], text: string) => {
    await user.click(await screen.findByRole('textbox', { name: 'Job posting' }));
    await user.paste(text);
  };

  test('are told by whether the résumé says them', async () => {
    const { user } = open();
    await paste(user, 'Garage lead needed.\nValid CDL required. Leads people and welds frames.');
    const part = region('Words of a job posting');
    await part.findByRole('heading', { name: /^Not on your résumé \(/ });
    const of = (name: RegExp) =>
      within(part.getByRole('heading', { name }).parentElement!)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent);
    expect(of(/^Not on/)).toContain('CDL Certificates, licenses, clearances');
    expect(of(/^On your/)).toContain('garage');
  });

  test('are kept nowhere: neither on the device nor in the address', async () => {
    const { user } = open();
    await paste(user, 'Secret posting about welding');
    await region('Words of a job posting').findByText('welding');
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('welding');
    expect(window.location.href).not.toContain('welding');
    await user.click(await button('Clear the posting'));
    await waitFor(() => expect(region('Words of a job posting').queryByText('welding')).toBe(null));
    expect(screen.getByRole('textbox', { name: 'Job posting' })).toHaveFocus();
  });
});
