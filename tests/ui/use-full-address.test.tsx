import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import { useFullAddress } from '../../src/ui/use-full-address.ts';

test('an address for others has the host, and the folder that the site is in', () => {
  const { result } = renderHook(() => useFullAddress('/card#v1.a25B.0000'), {
    wrapper: ({ children }) => <Router base="/folder">{children}</Router>,
  });
  expect(result.current).toBe('http://localhost:3000/folder/card#v1.a25B.0000');
});
