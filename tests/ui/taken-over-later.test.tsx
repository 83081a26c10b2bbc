import { act } from '@testing-library/react';
import { useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { TakenOverLater, takeOverLater } from '../../src/ui/taken-over-later.tsx';

let drawn = 0;

function Part() {
  useEffect(() => {
    drawn++;
  }, []);
  return <a href="/about">About</a>;
}

function Page() {
  return (
    <main>
      <TakenOverLater>
        <Part />
      </TakenOverLater>
    </main>
  );
}

test('a part that was rendered ahead stands as it is until it may be taken over, and is the same then', async () => {
  const root = document.createElement('div');
  root.innerHTML = renderToString(<Page />);
  const link = root.querySelector('a');
  expect(link?.textContent).toBe('About');
  let begin = () => {};
  takeOverLater(
    new Promise<void>((resolve) => {
      begin = resolve;
    }),
  );
  await act(async () => {
    hydrateRoot(root, <Page />);
  });
  expect(drawn).toBe(0);
  expect(root.querySelector('a')).toBe(link);
  await act(async () => begin());
  expect(drawn).toBe(1);
  expect(root.querySelector('a')).toBe(link);
});
