import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openFolded } from '../../fixtures/open-occupation.tsx';

const keyFacts = () => screen.queryByRole('heading', { level: 2, name: 'Key facts' });

/** What stood on the page each time that it was printed. */
let printed: boolean[] = [];

beforeEach(() => {
  printed = [];
  vi.stubGlobal('print', () => {
    fireEvent(window, new Event('beforeprint'));
    printed.push(keyFacts() !== null);
    fireEvent(window, new Event('afterprint'));
  });
});
afterEach(() => {
  Reflect.deleteProperty(window, 'print');
});

test('one page or all of it is printed, as one chooses', async () => {
  const { user } = await openFolded({}, '', undefined, async () => []);
  await user.click(screen.getByRole('button', { name: 'Print one page' }));
  await user.click(screen.getByRole('button', { name: 'Print all' }));
  await waitFor(() => expect(printed).toEqual([true, false]));
});

test('one page has in short what the parts say', async () => {
  const { user } = await openFolded();
  await user.click(screen.getByRole('button', { name: 'Print one page' }));
  const facts = within(keyFacts()!.closest('section')!);
  expect(facts.getByText('AI outlook').nextSibling).toHaveTextContent('Significant human skills needed');
  expect(facts.getByText('Related occupations').nextSibling).toHaveTextContent(
    'Information Security Engineers, Related Occupation 2, Related Occupation 3, Related Occupation 4',
  );
});

test('the browser’s own command prints all, also after one page was printed', async () => {
  const { user } = await openFolded();
  await user.click(screen.getByRole('button', { name: 'Print one page' }));
  window.print();
  expect(printed).toEqual([true, false]);
});
