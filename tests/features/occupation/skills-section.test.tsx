import { expect, test } from 'vitest';
import { openOccupation, part } from '../../fixtures/open-occupation.tsx';

test('ten skills show at first, all on request, and the focus goes to the first new one', async () => {
  const { user } = await openOccupation();
  const skills = part('Skills and knowledge');
  const table = skills.getByRole('table', { name: /^Skills/ });
  expect(table.querySelectorAll('tbody tr').length).toBe(10);
  await user.click(skills.getByRole('button', { name: 'Show all 12 skills' }));
  expect(table.querySelectorAll('tbody tr').length).toBe(12);
  expect(document.activeElement).toBe(table.querySelectorAll('tbody tr')[10]);
  expect(skills.getByRole('row', { name: /Rated thing 12/ })).toHaveTextContent('not published');
  await user.click(skills.getByRole('button', { name: 'Show fewer skills' }));
  expect(table.querySelectorAll('tbody tr').length).toBe(10);
});

test('skills and knowledge say who rated them, and when', async () => {
  await openOccupation();
  const skills = part('Skills and knowledge');
  const noteOf = (heading: string) => skills.getByRole('heading', { name: heading }).nextElementSibling;
  expect(noteOf('Skills')).toHaveTextContent('Rated by O*NET’s analysts, not by workers, 2024.');
  expect(noteOf('Knowledge areas')).toHaveTextContent(
    'From O*NET’s survey of people who do this work, 2021.',
  );
});
