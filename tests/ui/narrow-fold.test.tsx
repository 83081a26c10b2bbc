import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { NarrowFold } from '../../src/ui/narrow-fold.tsx';

test('the button names its part and says whether that is open', async () => {
  render(
    <NarrowFold summary="Branch and rank: all">
      <p>The choices</p>
    </NarrowFold>,
  );
  const button = screen.getByRole('button', { name: 'Branch and rank: all' });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(document.getElementById(button.getAttribute('aria-controls')!)).toHaveTextContent('The choices');
  await userEvent.setup().click(button);
  expect(button).toHaveAttribute('aria-expanded', 'true');
});
