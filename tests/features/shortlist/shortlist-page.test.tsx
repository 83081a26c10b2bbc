import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { encodeLists } from '../../../src/data/shortlist-codec.ts';
import { type Choice, occupationChoice } from '../../../src/domain/choice.ts';
import { withChoice, withNote } from '../../../src/domain/shortlist.ts';
import { createShortlistStore } from '../../../src/runtime/shortlist-store.ts';
import { openApp } from '../../fixtures/open-app.tsx';
import { letFilesBeRead, readBlob } from '../../fixtures/read-blob.ts';
import { sampleProfile } from '../../fixtures/sample-profile.ts';

const ANALYSTS = occupationChoice('15-1212.00');
const PARAMEDICS = occupationChoice('29-2043.00');
const MEDIC: Choice = { kind: 'military', branch: 'Army', code: '68W' };

/** Puts some on the shortlist of the device, as other pages do. */
function listed(...choices: readonly Choice[]): void {
  createShortlistStore().change((all) => choices.reduce((lists, choice) => withChoice(lists, choice), all));
}

const open = (address = '/shortlist') =>
  openApp(address, { profile: async (code) => sampleProfile({ code }) });
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map((each) => each.textContent);
const titlesOf = () => screen.getAllByRole('heading', { level: 3 }).map((each) => each.closest('li')!);
const shows = (...names: string[]) => waitFor(() => expect(titles()).toEqual(names));
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const name = () => screen.getByRole('textbox', { name: 'Name of this list' });
const stored = () => localStorage.getItem('shortlists') ?? '';

letFilesBeRead();
beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('the shortlist', () => {
  test('without anything on it says how to fill it, and that it stays on the device', async () => {
    open();
    expect(await screen.findByText(/Nothing is on this list yet\./)).toBeInTheDocument();
    expect(screen.getByText(/Stays on this device/)).toBeInTheDocument();
    expect(document.title).toBe('Shortlist · Military Crosswalk');
  });

  test('shows title, pay, outlook, what it takes, and where a job leads', async () => {
    listed(ANALYSTS, MEDIC);
    open();
    await shows('Information Security Analysts', 'Combat Medic Specialist');
    const [analysts, medic] = titlesOf();
    expect(analysts!).toHaveTextContent('$124,910 a year');
    expect(analysts!).toHaveTextContent('28.5% more jobs by 2034');
    await waitFor(() =>
      expect(analysts!).toHaveTextContent("What it takes: Bachelor's degree in a computer field"),
    );
    expect(medic!).toHaveTextContent('Officially leads to Paramedics');
  });

  test('keeps order and notes over a reload', async () => {
    listed(ANALYSTS, PARAMEDICS, MEDIC);
    const { user, unmount } = open();
    await shows('Information Security Analysts', 'Paramedics', 'Combat Medic Specialist');
    await user.click(await button('Move down Information Security Analysts'));
    await shows('Paramedics', 'Information Security Analysts', 'Combat Medic Specialist');
    await user.type(screen.getByRole('textbox', { name: 'Note on Paramedics' }), 'Ask about shifts');
    unmount();
    open();
    await shows('Paramedics', 'Information Security Analysts', 'Combat Medic Specialist');
    expect(screen.getByRole('textbox', { name: 'Note on Paramedics' })).toHaveValue('Ask about shifts');
  });

  test('is put in order by keyboard: the button goes along with its row, and the place is said', async () => {
    listed(ANALYSTS, PARAMEDICS, MEDIC);
    const { user } = open();
    (await button('Move down Information Security Analysts')).focus();
    await user.keyboard('{Enter}{Enter}{Enter}');
    await shows('Paramedics', 'Combat Medic Specialist', 'Information Security Analysts');
    const down = await button('Move down Information Security Analysts');
    expect(down).toHaveFocus();
    expect(down).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByText('Information Security Analysts is now 3 of 3.')).toHaveAttribute(
      'role',
      'status',
    );
  });

  test('gives back by undo what was removed, in its place with its note, also by keyboard', async () => {
    listed(ANALYSTS, PARAMEDICS, MEDIC);
    const { user } = open();
    await user.type(await screen.findByRole('textbox', { name: 'Note on Paramedics' }), 'near home');
    (await button('Remove Paramedics')).focus();
    await user.keyboard('{Enter}');
    await shows('Information Security Analysts', 'Combat Medic Specialist');
    expect(screen.getByText('Removed Paramedics.')).toHaveAttribute('role', 'status');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus());
    await user.keyboard('{Enter}');
    await shows('Information Security Analysts', 'Paramedics', 'Combat Medic Specialist');
    expect(screen.getByRole('textbox', { name: 'Note on Paramedics' })).toHaveValue('near home');
    expect(screen.getByRole('heading', { name: '3 items' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('is cleared whole, and comes back', async () => {
    listed(ANALYSTS, PARAMEDICS);
    const { user } = open();
    await user.click(await button('Clear this list'));
    await shows();
    await user.click(await button('Undo'));
    await shows('Information Security Analysts', 'Paramedics');
  });

  test('offers no undo for a change that another followed', async () => {
    listed(ANALYSTS, PARAMEDICS);
    const { user } = open();
    await user.click(await button('Remove Paramedics'));
    await user.type(screen.getByRole('textbox', { name: 'Note on Information Security Analysts' }), 'x');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('keeps what nobody knows any more, with its note, until it is removed', async () => {
    const gone = occupationChoice('99-9999.00');
    createShortlistStore().change((all) => withNote(withChoice(all, gone), gone, 'mine'));
    open();
    await shows('Occupation 99-9999.00');
    expect(await screen.findByText('We have no information about this code.')).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Note on Occupation 99-9999.00' })).toHaveValue('mine');
  });

  test('shows in this tab what another one adds', async () => {
    listed(ANALYSTS);
    open();
    await shows('Information Security Analysts');
    listed(PARAMEDICS);
    window.dispatchEvent(new StorageEvent('storage', { key: 'shortlists', storageArea: localStorage }));
    await shows('Information Security Analysts', 'Paramedics');
  });

  test('stays to be read and changed where the data cannot be loaded', async () => {
    listed(ANALYSTS);
    const { user } = openApp('/shortlist', {
      fetchText: async () => {
        throw new TypeError('offline');
      },
    });
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    await shows('Occupation 15-1212.00');
    await user.type(screen.getByRole('textbox', { name: /^Note/ }), 'kept');
    expect(stored()).toContain('kept');
  });
});

describe('several lists', () => {
  test('are kept one a client, each by name, and one is deleted and brought back', async () => {
    listed(ANALYSTS);
    const { user } = open();
    await user.type(await screen.findByRole('textbox', { name: 'Name of this list' }), 'Sgt. Diaz ');
    expect(screen.getByRole('heading', { level: 1, name: 'Shortlist: Sgt. Diaz' })).toBeInTheDocument();
    expect(document.title).toBe('Shortlist · Military Crosswalk');
    await user.click(await button('New list'));
    expect(name()).toHaveFocus();
    await user.keyboard('Petty Officer Lee');
    await shows();
    const choice = screen.getByRole('combobox', { name: 'List' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map((each) => each.textContent),
    ).toEqual(['Sgt. Diaz', 'Petty Officer Lee']);
    await user.selectOptions(choice, 'Sgt. Diaz');
    await shows('Information Security Analysts');
    await user.click(await button('Delete this list'));
    expect(screen.getByText('Deleted the list “Sgt. Diaz”.')).toBeInTheDocument();
    await shows();
    await user.click(await button('Undo'));
    await shows('Information Security Analysts');
  });

  test('are deleted all at once, with every copy on the device, and come back by undo', async () => {
    listed(ANALYSTS);
    listed(PARAMEDICS);
    const { user } = open();
    await user.type(await screen.findByRole('textbox', { name: 'Name of this list' }), 'Diaz');
    await user.click(await button('New list'));
    await user.click(await button('Delete all lists'));
    expect(screen.getByText(/Deleted all lists/)).toHaveAttribute('role', 'status');
    expect(Object.keys(localStorage)).toEqual(['shortlists']);
    expect(stored()).not.toMatch(/Diaz|15-1212/);
    expect(screen.queryByRole('button', { name: 'Delete all lists' })).toBeNull();
    await user.click(await button('Undo'));
    expect(screen.getByRole('combobox', { name: 'List' })).toBeInTheDocument();
  });

  test('take what other pages add to the one that is open', async () => {
    listed(ANALYSTS);
    const { user } = open();
    await user.click(await button('New list'));
    listed(PARAMEDICS);
    window.dispatchEvent(new StorageEvent('storage', { key: 'shortlists', storageArea: localStorage }));
    await shows('Paramedics');
  });
});

describe('what is kept', () => {
  test('is not, where storage is full or blocked, and that is said', async () => {
    listed(ANALYSTS);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { user } = open();
    await user.type(await screen.findByRole('textbox', { name: /^Note/ }), 'x');
    expect(await screen.findByRole('alert')).toHaveTextContent('Your browser is not saving this list');
  });

  test('was damaged: that is said, the rest is there, and the damaged copy can be taken along', async () => {
    listed(ANALYSTS, PARAMEDICS);
    const damaged = stored().replace('29-2043.00', '29-2043');
    localStorage.setItem('shortlists', damaged);
    const save = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const { user } = open();
    await shows('Information Security Analysts');
    expect(screen.getByRole('alert')).toHaveTextContent('damaged and could not be read');
    await user.click(await button('Save the damaged copy as a file'));
    expect(await readBlob(save.mock.calls[0]![0] as Blob)).toBe(`${damaged}\n`);
    await user.click(await button('OK'));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a file', () => {
  const take = async (text: string) => {
    const app = open();
    await button('Import a file');
    const file = new File([text], 'a.json', { type: 'application/json' });
    await app.user.upload(document.querySelector<HTMLInputElement>('input[type="file"]')!, file);
    return app;
  };

  test('takes all lists along, and brings them back on another device', async () => {
    listed(ANALYSTS, MEDIC);
    const save = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const { user, unmount } = open();
    await user.click(await button('Export all lists'));
    const text = await readBlob(save.mock.calls[0]![0] as Blob);
    unmount();
    localStorage.clear();
    await take(text);
    await shows('Information Security Analysts', 'Combat Medic Specialist');
    expect(screen.getByText('Added 2 items in 1 list. Nothing of yours was changed.')).toBeInTheDocument();
  });

  test('adds to what is there, and the undo takes just that away', async () => {
    listed(PARAMEDICS);
    const { user } = await take(
      encodeLists({ lists: [{ id: 'x', name: 'Lee', items: [{ choice: ANALYSTS, note: '' }] }], open: 'x' }),
    );
    expect(await screen.findByRole('combobox', { name: 'List' })).toBeInTheDocument();
    await shows('Paramedics');
    await user.click(await button('Undo'));
    expect(screen.queryByRole('combobox', { name: 'List' })).toBeNull();
    await shows('Paramedics');
  });

  test.each([
    ['name,code\nLee,68W', /not a file of shortlists from this site/],
    [encodeLists({ lists: [], open: '' }).replace('"version": 1', '"version": 9'), /A newer version/],
    ['', /not a file of shortlists/],
  ])('that is none of ours, or newer, is named and changes nothing: %#', async (text, said) => {
    listed(PARAMEDICS);
    const before = stored();
    await take(text);
    expect(await screen.findByText(said)).toHaveAttribute('role', 'status');
    expect(stored()).toBe(before);
  });

  test('that was cut off gives what can be read, and says that some is missing', async () => {
    const text = encodeLists({
      lists: [{ id: 'x', name: 'Lee', items: [ANALYSTS, MEDIC].map((choice) => ({ choice, note: '' })) }],
      open: 'x',
    });
    await take(text.replace('15-1212.00', 'nowhere'));
    expect(
      await screen.findByText(/changed or cut off.*Added 1 item.*1 part of it could not be read/),
    ).toBeInTheDocument();
  });
});
