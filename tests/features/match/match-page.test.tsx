import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { openApp } from '../../fixtures/open-app.tsx';

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

async function matched() {
  const { user } = openApp('/match');
  const box = await screen.findByRole('textbox', { name: 'Or paste rows' });
  await user.click(box);
  await user.paste(LIST);
  await user.click(screen.getByRole('button', { name: 'Read these rows' }));
  await user.click(await screen.findByRole('button', { name: 'Match 2 rows' }));
  await screen.findByText('2 rows matched.');
  return user;
}

describe('a list that is pasted', () => {
  test('shows its columns, which can be corrected, and then its matches with confidence and reason', async () => {
    await matched();
    expect(screen.getByRole('combobox', { name: /^MOS/ })).toHaveValue('code');
    const table = await screen.findByRole('table');
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

  test('can be put away for another', async () => {
    const user = await matched();
    await user.click(screen.getByRole('button', { name: 'Start with another list' }));
    expect(await screen.findByRole('textbox', { name: 'Or paste rows' })).toHaveValue('');
  });
});

test('a file that is no list says so', async () => {
  const { user } = openApp('/match');
  await screen.findByRole('textbox', { name: 'Or paste rows' });
  const input = screen.getByLabelText('File with the list');
  await user.upload(input, new File(['%PDF-1.7'], 'roster.csv', { type: 'text/csv' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This is a PDF');
});
