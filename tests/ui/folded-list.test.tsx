import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { FoldedList } from '../../src/ui/folded-list.tsx';

const list = (length: number) => (
  <FoldedList
    items={Array.from({ length }, (_, i) => `Entry ${i + 1}`)}
    few={3}
    all={`Show all ${length}`}
    fewer="Show fewer"
    keyOf={(item) => item}
  >
    {(item) => item}
  </FoldedList>
);

test('a long list shows its first entries, then all, and the focus goes to the first new one', async () => {
  render(list(6));
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Show all 6' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(6);
  expect(screen.getByText('Entry 4')).toHaveFocus();
  expect(screen.getByRole('button', { name: 'Show fewer' })).toHaveAttribute('aria-expanded', 'true');
});

test('a rest of one is not worth a button', () => {
  render(list(4));
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
  expect(screen.queryByRole('button')).toBe(null);
});

test('a very long list unfolds in steps, each with the focus on its first entry, and says how many are left', async () => {
  const user = userEvent.setup();
  render(list(450));
  await user.click(screen.getByRole('button', { name: 'Show all 450' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(200);
  await user.click(screen.getByRole('button', { name: 'Show 200 more of 450' }));
  expect(screen.getByText('Entry 201')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Show 50 more of 450' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(450);
  expect(screen.queryByRole('button', { name: /more of/ })).toBe(null);
  await user.click(screen.getByRole('button', { name: 'Show fewer' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});
