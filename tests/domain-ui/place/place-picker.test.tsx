import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { createPlaceStore } from '../../../src/runtime/place-store.ts';
import { part } from '../../fixtures/open-occupation.tsx';
import { JERSEY_CITY, keep, NORFOLK, openWithPlaces } from '../../fixtures/open-places.tsx';

beforeEach(() => localStorage.clear());

async function openPicker() {
  const app = await openWithPlaces();
  await app.user.click(part('Pay').getByRole('button', { name: /^Pay in:/ }));
  const field = await screen.findByRole('combobox', { name: 'Where do you live, or where would you go?' });
  await waitFor(() => expect(field).toHaveFocus());
  return { ...app, field };
}

test('pay is that of the whole country until a place is chosen', async () => {
  await openWithPlaces();
  expect(part('Pay').getByRole('button', { name: 'Pay in: the whole country' })).toHaveAttribute(
    'aria-expanded',
    'false',
  );
});

test('a place is typed and taken with the keyboard, and is kept on the device', async () => {
  const { user, field } = await openPicker();
  await user.type(field, 'norfolk va');
  const option = await screen.findByRole('option', { name: /^Norfolk, VA/ });
  expect(option).toHaveTextContent('Virginia Beach-Chesapeake-Norfolk, VA-NC metropolitan area');
  expect(field).toHaveAttribute('aria-activedescendant', option.id);
  await user.keyboard('{Enter}');
  const button = await part('Pay').findByRole('button', { name: 'Pay in: Norfolk, VA' });
  await waitFor(() => expect(button).toHaveFocus());
  expect(createPlaceStore().getState().place).toEqual(NORFOLK);
});

test('a city in the second state of its area is kept with that state', async () => {
  const { user, field } = await openPicker();
  await user.type(field, 'jersey city nj');
  await user.click(await screen.findByRole('option', { name: /^Jersey City, NJ/ }));
  await part('Pay').findByRole('button', { name: 'Pay in: Jersey City, NJ' });
  expect(createPlaceStore().getState().place).toEqual(JERSEY_CITY);
});

test('Down and Up mark an option, round the end, and typing marks the best again', async () => {
  const { user, field } = await openPicker();
  await user.type(field, 'fayetteville');
  const [first, second] = await screen.findAllByRole('option');
  await user.keyboard('{ArrowDown}');
  expect(second).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{ArrowDown}');
  expect(first).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{ArrowUp}');
  expect(field).toHaveAttribute('aria-activedescendant', second!.id);
  await user.type(field, ' nc');
  const [only] = await screen.findAllByRole('option');
  expect(only).toHaveAttribute('aria-selected', 'true');
  expect(only).toHaveTextContent('Fayetteville, NC');
});

test('an option is taken with a click', async () => {
  const { user, field } = await openPicker();
  await user.type(field, 'VA');
  await user.click(await screen.findByRole('option', { name: /^Virginia state/ }));
  expect(await part('Pay').findByRole('button', { name: 'Pay in: Virginia' })).toBeInTheDocument();
});

test('Escape leaves without a choice and gives the focus back', async () => {
  const { user, field } = await openPicker();
  await user.type(field, 'VA{Escape}');
  await waitFor(() =>
    expect(part('Pay').getByRole('button', { name: 'Pay in: the whole country' })).toHaveFocus(),
  );
  expect(screen.queryByRole('combobox', { name: /Where do you live/ })).toBeNull();
});

test('what is like no place says so, and the list is closed', async () => {
  const { user, field } = await openPicker();
  await user.type(field, 'xyzzy');
  expect(await screen.findByText(/Try a larger city nearby/)).toBeInTheDocument();
  expect(field).toHaveAttribute('aria-expanded', 'false');
});

test('a name that is merely alike is asked about, and taken only when it is marked', async () => {
  const { user, field } = await openPicker();
  await user.type(field, 'norwolk');
  expect(await screen.findByText('We have no place of that name. Did you mean:')).toBeInTheDocument();
  const option = screen.getByRole('option', { name: /^Norfolk/ });
  expect(option).toHaveAttribute('aria-selected', 'false');
  expect(field.getAttribute('aria-activedescendant')).toBeNull();
  await user.keyboard('{Enter}');
  expect(createPlaceStore().getState().place).toBeNull();
  await user.keyboard('{ArrowUp}{Enter}');
  expect(await part('Pay').findByRole('button', { name: /^Pay in: Norfolk/ })).toBeInTheDocument();
});

test('the whole country can be had back', async () => {
  keep(NORFOLK);
  const { user } = await openPicker();
  await user.click(screen.getByRole('button', { name: 'Use the whole country' }));
  expect(await part('Pay').findByRole('button', { name: 'Pay in: the whole country' })).toBeInTheDocument();
  expect(localStorage).toHaveLength(0);
});
