import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { keepTyped, restoreTyped } from '../../src/app/typed-fields.ts';
import { hasTyped } from '../../src/app/typed-key.ts';

afterEach(() => sessionStorage.clear());

function Field({ label }: { label: string }) {
  const [text, setText] = useState('');
  return (
    <>
      <textarea aria-label={label} value={text} onChange={(event) => setText(event.target.value)} />
      <output>{`${label}: ${text}`}</output>
    </>
  );
}

async function typeAndKeep() {
  const { unmount } = render(
    <>
      <Field label="Rows" />
      <Field label="Rows" />
    </>,
  );
  await userEvent.type(screen.getAllByRole('textbox')[1]!, 'Smith');
  expect(hasTyped()).toBe(false);
  keepTyped();
  expect(hasTyped()).toBe(true);
  unmount();
}

test('what is typed comes back into its own field, also where that is drawn later, with the caret', async () => {
  await typeAndKeep();
  restoreTyped();
  expect(hasTyped()).toBe(false);
  render(
    <>
      <Field label="Rows" />
      <Field label="Rows" />
    </>,
  );
  await screen.findByText('Rows: Smith');
  expect(screen.getAllByRole('textbox').map((field) => (field as HTMLTextAreaElement).value)).toEqual([
    '',
    'Smith',
  ]);
  expect(document.activeElement).toBe(screen.getAllByRole('textbox')[1]);
});

test('what is typed on one page does not come into another', async () => {
  await typeAndKeep();
  window.history.replaceState(null, '', '/about');
  restoreTyped();
  render(
    <>
      <Field label="Rows" />
      <Field label="Rows" />
    </>,
  );
  await act(async () => {});
  expect(screen.queryByText('Rows: Smith')).toBeNull();
  window.history.replaceState(null, '', '/');
});
