import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { createLeaving } from '../../src/runtime/leaving.ts';
import { type Stores, StoresContext } from '../../src/runtime/stores.ts';
import { useTypedText } from '../../src/runtime/use-typed-text.ts';

const addressOf = (text: string) => `/page${text && `#${new URLSearchParams({ q: text })}`}`;

function Box() {
  const [text, setText] = useTypedText(addressOf);
  return <input value={text} onChange={(event) => setText(event.target.value)} />;
}

function openBox(address: string) {
  window.history.replaceState(null, '', address);
  const leaving = createLeaving();
  render(
    <StoresContext value={{ leaving } as Stores}>
      <Box />
    </StoresContext>,
  );
  return { user: userEvent.setup(), leaving, box: screen.getByRole('textbox') };
}

test('the address follows what is typed, without a new entry, and the space one is typing stays', async () => {
  const { user, box } = openBox('/page#q=a');
  expect(box).toHaveValue('a');
  const entries = window.history.length;
  await user.type(box, ' b ');
  await waitFor(() => expect(window.location.hash).toBe('#q=a+b'));
  expect(box).toHaveValue('a b ');
  expect(window.history.length).toBe(entries);
});

test('an address that changes by itself sets the box, and what was typed a moment ago is not written over it', async () => {
  const { user, box } = openBox('/page#q=a');
  await user.type(box, 'b');
  act(() => window.history.pushState(null, '', '/page#q=z'));
  expect(box).toHaveValue('z');
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(window.location.hash).toBe('#q=z');
});

test('what was typed a moment ago is written before the page is left', async () => {
  const { user, box, leaving } = openBox('/page');
  await user.type(box, 'medic');
  act(() => leaving.announce());
  expect(window.location.hash).toBe('#q=medic');
});
