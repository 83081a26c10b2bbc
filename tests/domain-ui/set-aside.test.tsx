import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { SetAside } from '../../src/domain-ui/set-aside.tsx';
import type { SetAside as Aside } from '../../src/search/answers.ts';

const ASIDE: Aside[] = [
  { id: 'aside:fort bragg nc', kind: 'base', from: 'Fort Bragg NC', start: 6, end: 19 },
  { id: 'aside:2009 2014', kind: 'years', from: '2009-2014', start: 21, end: 30 },
];
const many = (count: number): Aside[] =>
  Array.from({ length: count }, (_, i) => ({ ...ASIDE[0]!, id: `aside:${i}`, from: `word ${i}` }));

test('what was set aside is named with its kind, each with a button that puts it back', async () => {
  const put: string[] = [];
  const { container } = render(<SetAside aside={ASIDE} onPutBack={(id) => put.push(id)} />);
  const region = screen.getByRole('region', { name: 'Set aside' });
  expect(
    within(region)
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['Fort Bragg NC', '2009-2014']);
  await userEvent.click(screen.getByRole('button', { name: '“Fort Bragg NC”, a base. Put back' }));
  expect(put).toEqual(['aside:fort bragg nc']);
  expect((await axe.run(container)).violations).toEqual([]);
});

test('a long list is folded', async () => {
  render(<SetAside aside={many(20)} onPutBack={() => {}} />);
  expect(screen.queryByText('word 10')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Show all 20 that were set aside' }));
  expect(screen.getByText('word 10')).toBeInTheDocument();
});

test('nothing is said where nothing was set aside', () => {
  const { container } = render(<SetAside aside={[]} onPutBack={() => {}} />);
  expect(container.innerHTML).toBe('');
});
