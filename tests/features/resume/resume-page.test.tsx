import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { encodeResumes } from '../../../src/data/resume-codec.ts';
import { openOf } from '../../../src/domain/open-lists.ts';
import { togglePick } from '../../../src/domain/resume/pick.ts';
import { EMPTY_RESUME, type Resume } from '../../../src/domain/resume/resume.ts';
import { emptyVersion, withResume } from '../../../src/domain/resume/resumes.ts';
import { createResumeStore } from '../../../src/runtime/resume-store.ts';
import { openApp } from '../../fixtures/open-app.tsx';
import { letFilesBeRead, readBlob } from '../../fixtures/read-blob.ts';
import { CHECK, DRIVE, JOB, LEAD, LEADERSHIP, OCCUPATION } from '../../fixtures/sample-resume.ts';

const PICKED = [
  [OCCUPATION, CHECK],
  [LEADERSHIP, LEAD],
  [JOB, DRIVE],
  [JOB, CHECK],
] as const;
const SAMPLE: Resume = PICKED.reduce<Resume>((now, [source, line]) => togglePick(now, source, line), {
  ...EMPTY_RESUME,
  places: false,
});

/** Puts a résumé on the device, as other pages do. */
function written(resume: Resume): void {
  createResumeStore().change((all) => withResume(all, openOf(all).id, resume));
}

const open = () => openApp('/resume');
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const fields = () =>
  screen.queryAllByRole<HTMLTextAreaElement>('textbox', { name: /^Line \d+ of / }).map(({ value }) => value);
const headings = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const line = (place: number, heading: string) =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: `Line ${place} of ${heading}` });
const shows = (...lines: string[]) => waitFor(() => expect(fields()).toEqual(lines));
const stored = () => openOf(createResumeStore().getState().all).resume;
const ALL = ['Drove trucks', 'Checked loads', 'Led [number] people', 'Checked loads'];

letFilesBeRead();
afterEach(() => vi.restoreAllMocks());

describe('the résumé page', () => {
  test('without lines says how to get some, and that all stays on the device', async () => {
    open();
    expect(await screen.findByText(/Nothing is on your résumé yet\./)).toBeInTheDocument();
    expect(screen.getByText(/Stays on this device/)).toBeInTheDocument();
    expect(document.title).toBe('Résumé · Military Crosswalk');
  });

  test('has a way to it on every page', async () => {
    const { user } = openApp('/about');
    await user.click(await screen.findByRole('link', { name: 'Your résumé' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Résumé' })).toBeInTheDocument();
  });

  test('has the sections in order: military jobs, leadership, occupations', async () => {
    written(SAMPLE);
    open();
    await shows(...ALL);
    expect(headings()).toEqual([JOB.heading, LEADERSHIP.heading, OCCUPATION.heading]);
  });

  test('keeps a line that is rewritten, over a reload', async () => {
    written(SAMPLE);
    const { user, unmount } = open();
    await shows(...ALL);
    await user.type(line(1, JOB.heading), ' in 3 countries');
    unmount();
    open();
    await shows('Drove trucks in 3 countries', ...ALL.slice(1));
  });

  test('takes own lines by keyboard alone: a section, and Enter for each further line', async () => {
    const { user } = open();
    (await button('Add your own section')).focus();
    await user.keyboard('{Enter}Trained 12 drivers{Enter}Passed 3 inspections');
    await shows('Trained 12 drivers', 'Passed 3 inspections');
    expect(line(2, 'Additional experience')).toHaveFocus();
    const heading = screen.getByRole('textbox', { name: 'Heading' });
    await user.clear(heading);
    await user.type(heading, 'Volunteer work');
    expect(headings()).toEqual(['Volunteer work']);
    expect(stored().text).toBe('Volunteer work\n• Trained 12 drivers\n• Passed 3 inspections');
  });

  test('moves a line by keyboard: the button goes along with it, and its place is said', async () => {
    written(SAMPLE);
    const { user } = open();
    (await button(`Move down Line 1 of ${JOB.heading}`)).focus();
    await user.keyboard('{Enter}');
    await shows('Checked loads', 'Drove trucks', ...ALL.slice(2));
    expect(await button(`Move down Line 2 of ${JOB.heading}`)).toHaveFocus();
    expect(screen.getByText('The line is now 2 of 2.')).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(fields()).toEqual(['Checked loads', 'Drove trucks', ...ALL.slice(2)]);
  });

  test('moves a whole section', async () => {
    written(SAMPLE);
    const { user } = open();
    await user.click(await button(`Move up ${OCCUPATION.heading}`));
    expect(headings()).toEqual([JOB.heading, OCCUPATION.heading, LEADERSHIP.heading]);
    expect(await button(`Move up ${OCCUPATION.heading}`)).toHaveFocus();
  });

  test('gives back by undo a line that was removed, in its place, also by keyboard', async () => {
    written(SAMPLE);
    const { user } = open();
    (await button(`Remove Line 1 of ${JOB.heading}`)).focus();
    await user.keyboard('{Enter}');
    await shows(...ALL.slice(1));
    expect(screen.getByText('Removed “Drove trucks”')).toBeInTheDocument();
    const undo = await button('Undo');
    await waitFor(() => expect(undo).toHaveFocus());
    await user.keyboard('{Enter}');
    await shows(...ALL);
  });

  test('gives back a whole section', async () => {
    written(SAMPLE);
    const { user } = open();
    await user.click(await button(`Remove ${JOB.heading}`));
    await shows(...ALL.slice(2));
    await user.click(await button('Undo'));
    await shows(...ALL);
  });

  test('takes pasted lines apart', async () => {
    const { user } = open();
    await user.click(await button('Add your own section'));
    await user.paste('- Trained 12 drivers\n- Passed 3 inspections');
    await shows('Trained 12 drivers', 'Passed 3 inspections');
  });
});

describe('versions', () => {
  test('are copied, named, chosen, deleted and brought back', async () => {
    written(SAMPLE);
    const { user } = open();
    await user.click(await button('Copy this version'));
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name of this version' });
    expect(name).toHaveFocus();
    await user.keyboard('Depot');
    await user.type(line(1, JOB.heading), ' at a depot');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Version' }), 'My résumé');
    await shows(...ALL);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Version' }), 'Depot');
    await shows('Drove trucks at a depot', ...ALL.slice(1));
    await user.click(await button('Delete this version'));
    await shows(...ALL);
    expect(screen.getByText('Deleted the version “Depot”.')).toBeInTheDocument();
    await user.click(await button('Undo'));
    await shows('Drove trucks at a depot', ...ALL.slice(1));
  });

  test('begin empty', async () => {
    written(SAMPLE);
    const { user } = open();
    await user.click(await button('New version'));
    await shows();
    expect(screen.getByText(/Nothing is on your résumé yet\./)).toBeInTheDocument();
  });
});

describe('what is taken along', () => {
  test('is copied as text, without lines that nothing stands in', async () => {
    written(SAMPLE);
    const { user } = open();
    await user.click(await button(`Add a line ${OCCUPATION.heading}`));
    await user.click(await button('Copy as text'));
    expect(await navigator.clipboard.readText()).toBe(SAMPLE.text);
    expect(screen.getByText('Copied.')).toBeInTheDocument();
  });

  test('can be copied by hand where the browser does not allow more', async () => {
    written(SAMPLE);
    const { user } = open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
    await user.click(await button('Copy as text'));
    expect(await screen.findByRole('textbox', { name: 'Your résumé as text' })).toHaveValue(SAMPLE.text);
  });

  test('is a text file that is named after the version', async () => {
    written(SAMPLE);
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:made');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    const { user } = open();
    await user.type(await screen.findByRole('textbox', { name: 'Name of this version' }), 'Depot/../lead');
    await user.click(await button('Save as text'));
    expect(await readBlob(made.mock.calls[0]![0] as Blob)).toBe(`${SAMPLE.text}\n`);
    expect(screen.getByText('Saved as resume-depot-lead.txt.')).toBeInTheDocument();
  });

  test('is not made of nothing', async () => {
    const { user } = open();
    await user.click(await button('Copy as text'));
    expect(screen.getByText('There is nothing on this version yet.')).toBeInTheDocument();
  });

  test('says how many blanks are left', async () => {
    written(SAMPLE);
    open();
    expect(await screen.findByText(/^1 blank still to fill in/)).toBeInTheDocument();
  });
});

describe('files of versions', () => {
  const file = (text: string) => new File([text], 'mine.json', { type: 'application/json' });
  const take = async (user: ReturnType<typeof open>['user'], text: string) =>
    user.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, file(text));

  test('are taken in beside one’s own', async () => {
    written(SAMPLE);
    const { user } = open();
    await shows(...ALL);
    const other = { ...emptyVersion('b'), name: 'Other', resume: { ...EMPTY_RESUME, text: '• Theirs' } };
    await take(user, encodeResumes({ lists: [other], open: 'b' }));
    expect(await screen.findByText('Added 1 version. Nothing of yours was changed.')).toBeInTheDocument();
    expect(fields()).toEqual(ALL);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Version' }), 'Other');
    await shows('Theirs');
  });

  test('of somebody else add nothing, and the page says so', async () => {
    const { user } = open();
    await button('Import a file');
    await take(user, '{"lists": "no"}');
    expect(await screen.findByText(/This is not a file of résumés from this site/)).toBeInTheDocument();
  });
});

describe('storage', () => {
  test('that is full is said, and nothing is lost from the page', async () => {
    const { user } = open();
    await user.click(await button('Add your own section'));
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.keyboard('Led');
    await shows('Led');
    expect(within(screen.getByRole('alert')).getByText(/is not saving this résumé/)).toBeInTheDocument();
  });

  test('that was damaged is said, and what was found can be saved', async () => {
    written(SAMPLE);
    const text = localStorage.getItem('resumes')!;
    localStorage.setItem('resumes', text.replace('Drove', 'Drive'));
    open();
    expect(await screen.findByText(/was damaged and could not be read/)).toBeInTheDocument();
    expect(await button('Save the damaged copy as a file')).toBeInTheDocument();
    expect(fields().length).toBe(4);
  });
});
