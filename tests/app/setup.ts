import './matchers.ts';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Machines of a build service can be slow, and nothing here waits longer than it must.
configure({ asyncUtilTimeout: 5000 });

// jsdom lays nothing out, so it cannot scroll.
window.scrollTo = vi.fn();

afterEach(() => {
  cleanup();
  window.history.replaceState(null, '', '/');
  document.title = '';
});
