import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LeadingSpecialty } from '../../../src/domain/leading.ts';
import { openWorkbook } from '../../../src/files/workbook/open-workbook.ts';
import { InPageWorker } from '../../fixtures/in-page-worker.ts';
import { makeWorkbook, sheetOf } from '../../fixtures/make-workbook.ts';
import { openApp } from '../../fixtures/open-app.tsx';
import { smallCrosswalk } from '../../fixtures/small-crosswalk.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

// The table draws what is in sight; jsdom has no sizes of its own.
beforeEach(() => {
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 800 });
  // It has no reading of files either.
  Blob.prototype.arrayBuffer ??= function read(this: Blob) {
    return new Promise<ArrayBuffer>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.readAsArrayBuffer(this);
    });
  };
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 800 });
});

const LIST = 'MOS,Branch,Title\n25B,Army,Information Technology Specialist\n11B,Army,Infantryman\n';

async function matched(list = LIST, answers: Parameters<typeof openApp>[1] = {}) {
  const { user } = openApp('/match', answers);
  const box = await screen.findByRole('textbox', { name: 'Or paste rows' });
  await user.click(box);
  await user.paste(list);
  await user.click(screen.getByRole('button', { name: 'Read these rows' }));
  await user.click(await screen.findByRole('button', { name: 'Match 2 rows' }));
  await screen.findByText('2 rows matched.');
  return user;
}

describe('a list that is pasted', () => {
  test('shows its columns, which can be corrected, and then its matches with confidence and reason', async () => {
    await matched();
    expect(screen.getByRole('combobox', { name: /^MOS/ })).toHaveValue('code');
    const table = await screen.findByRole('region', { name: 'Rows with their matches' });
    const row = await within(table).findByRole('row', { name: /25B/ });
    expect(
      within(row).getByRole('link', { name: 'Army 25B Information Technology Specialist' }),
    ).toHaveAttribute('href', '/military/army/25B');
    expect(row).toHaveTextContent('the title agrees');
  });

  test('is narrowed down by branch', async () => {
    const user = await matched();
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Branch' }), 'Navy');
    await waitFor(() => expect(screen.getByText('0 of 2 rows')).toBeInTheDocument());
  });

  test('takes any job that the search finds for a row, and gives the found one back', async () => {
    const user = await matched();
    await user.click(await screen.findByRole('button', { name: 'Find another job for row 3' }));
    await user.type(screen.getByRole('textbox', { name: 'Code or title for row 3' }), '25B{Enter}');
    const row = screen.getByRole('row', { name: /^3/ });
    await waitFor(() => expect(row).toHaveTextContent('Chosen by you'));
    expect(within(row).getByRole('link', { name: /^Army 25B/ })).toBeInTheDocument();
    expect(within(row).getByRole('status')).toHaveTextContent(/^Army 25B .* is chosen/);
    await user.selectOptions(within(row).getByRole('combobox', { name: 'Job for row 3' }), 'As found');
    expect(within(row).getByRole('link', { name: 'Army 11B Infantryman' })).toBeInTheDocument();
  });

  test('says where the search finds no job for a row', async () => {
    const user = await matched();
    await user.click(await screen.findByRole('button', { name: 'Find another job for row 2' }));
    await user.type(screen.getByRole('textbox', { name: 'Code or title for row 2' }), 'qqqqzzz{Enter}');
    expect(await screen.findByText('Nothing found.')).toBeInTheDocument();
  });

  test('can be put away for another', async () => {
    const user = await matched();
    await user.click(screen.getByRole('button', { name: 'Start with another list' }));
    expect(await screen.findByRole('textbox', { name: 'Or paste rows' })).toHaveValue('');
  });
});

describe('ranking by fit', () => {
  const LABEL = 'Rank by fit: a target occupation, or paste the vacancy';
  const IT = 'Information Technology Specialist';
  const placeOf = (title: string) =>
    smallCrosswalk().specialties.find((each) => each.title === title && each.status === 'current')!.id;
  /** Every occupation is led to by the job of the list's first row, or of its second. */
  const leading = (title: string) => ({
    reverse: async (): Promise<readonly LeadingSpecialty[]> => [
      {
        specialty: placeOf(title),
        links: [{ source: 'crosswalk', strength: 'official', payGrade: '', preparation: '', reason: null }],
      },
    ],
  });
  const rowsShown = () =>
    within(screen.getByRole('region', { name: 'Rows with their matches' }))
      .getAllByRole('row')
      .slice(1)
      .map((row) => (/25B/.test(row.textContent) ? '25B' : '11B'));

  test('puts the rows that lead to a target occupation first, says why, and can be taken back', async () => {
    const user = await matched(LIST, leading('Infantryman'));
    await user.type(screen.getByRole('textbox', { name: LABEL }), 'paramedic');
    await user.click(screen.getByRole('button', { name: 'Find occupation' }));
    await screen.findByText(/^Fit: place 1\./);
    expect(screen.getByRole('combobox', { name: 'Target occupation' })).toHaveValue('29-2043.00');
    expect(rowsShown()).toEqual(['11B', '25B']);
    expect(screen.getByRole('row', { name: /25B/ })).toHaveTextContent(
      'Nothing links this job to the target.',
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Target occupation' }), 'No ranking');
    await waitFor(() => expect(rowsShown()).toEqual(['25B', '11B']));
    expect(screen.queryByText(/^Fit: place/)).not.toBeInTheDocument();
  });

  test('takes a vacancy that is pasted whole', async () => {
    const user = await matched(LIST, leading(IT));
    await user.click(screen.getByRole('textbox', { name: LABEL }));
    await user.paste('Paramedic - Night Shift\nFull time, $25 an hour\nNorfolk, VA');
    await user.click(screen.getByRole('button', { name: 'Find occupation' }));
    await screen.findByText(/^Fit: place 1\./);
    expect(screen.getByRole('combobox', { name: 'Target occupation' })).toHaveValue('29-2043.00');
    expect(rowsShown()).toEqual(['25B', '11B']);
  });
});

test('a file that is no list says so', async () => {
  const { user } = openApp('/match');
  await screen.findByRole('textbox', { name: 'Or paste rows' });
  const input = screen.getByLabelText('File with the list');
  await user.upload(input, new File(['%PDF-1.7'], 'roster.csv', { type: 'text/csv' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This is a PDF');
});

describe('a workbook', () => {
  const bytes = makeWorkbook([
    { name: 'Cover', xml: '<sheetData/>' },
    {
      name: 'Now',
      xml: sheetOf([
        ['MOS', 'Branch'],
        ['25B', 'Army'],
      ]),
    },
    { name: 'Old', state: 'hidden', xml: sheetOf([['MOS'], ['11B'], ['25B']]) },
  ]);

  async function opened(content: Uint8Array<ArrayBuffer>) {
    vi.stubGlobal('Worker', InPageWorker);
    const { user } = openApp('/match');
    await screen.findByRole('textbox', { name: 'Or paste rows' });
    await user.upload(screen.getByLabelText('File with the list'), new File([content], 'roster.csv'));
    return user;
  }

  test('is known by what it is, whatever its name; its sheets can be chosen, hidden ones are said', async () => {
    const user = await opened(bytes);
    const sheets = await screen.findByRole('combobox', { name: 'Sheet, of 2 sheets with rows' });
    expect(
      within(sheets)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Now', 'Old (hidden in the workbook)']);
    await user.click(screen.getByRole('button', { name: 'Match 1 row' }));
    await screen.findByText('1 row matched.');
    await user.selectOptions(
      screen.getByRole('combobox', { name: /^Sheet/ }),
      'Old (hidden in the workbook)',
    );
    expect(await screen.findByRole('button', { name: 'Match 2 rows' })).toBeInTheDocument();
  });

  test('that is damaged says so, and another can be chosen', async () => {
    await opened(bytes.slice(0, 300));
    expect(await screen.findByRole('alert')).toHaveTextContent('This workbook is damaged');
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeInTheDocument();
  });
});

describe('a list goes out', () => {
  const files: { name: string; file: Blob }[] = [];
  beforeEach(() => {
    files.length = 0;
    let made: Blob;
    vi.stubGlobal('Worker', InPageWorker);
    URL.createObjectURL = (file) => {
      made = file as Blob;
      return 'blob:list';
    };
    URL.revokeObjectURL = () => {};
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      files.push({ name: this.download, file: made });
    });
  });

  test('as CSV, letter by letter but for cells that would run, which are counted', async () => {
    const user = await matched('MOS,Note\n25B,=1+1\n11B,=2+2\n');
    await user.click(await screen.findByRole('button', { name: 'Download CSV' }));
    expect(await screen.findByText('Downloaded as list-matched.csv.')).toBeInTheDocument();
    expect(
      screen.getByText(/^Row 2: a cell would run as a formula.*1 more row like it\.$/),
    ).toBeInTheDocument();
    const text = new TextDecoder().decode(await files[0]!.file.arrayBuffer());
    expect(text).toMatch(/^MOS,Note,Match,.*\n25B,'=1\+1,Army 25B/);
    expect(text.split('\n')).toHaveLength(4);
  });

  test('as a workbook whose cells are text', async () => {
    const user = await matched('MOS,Note\n025B,=1+1\n11B,x\n');
    await user.click(await screen.findByRole('button', { name: 'Download Excel workbook' }));
    expect(await screen.findByText('Downloaded as list-matched.xlsx.')).toBeInTheDocument();
    const { records } = await openWorkbook(new Uint8Array(await files[0]!.file.arrayBuffer())).read(0);
    expect(records[1]!.cells.slice(0, 2)).toEqual(['025B', '=1+1']);
    expect(records[2]!.cells[2]).toBe('Army 11B Infantryman');
  });
});
