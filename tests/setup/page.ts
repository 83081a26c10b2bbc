import './matchers.ts';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { loadLazyPages } from '../../src/app/lazy-pages.ts';

// Machines of a build service can be slow, and nothing here waits longer than it must.
configure({ asyncUtilTimeout: 15_000 });

// jsdom lays nothing out, so it cannot scroll.
window.scrollTo = vi.fn();

// jsdom does not know it; here it only meets addresses between double quotes.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/["\\]/g, '\\$&') });

// As in the page a moment after it has opened.
beforeAll(() => loadLazyPages());

// Tests let loading fail on purpose; why it did is no news.
beforeEach(() => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
});

afterEach(() => {
  cleanup();
  // What a page has kept is another test's no more.
  localStorage.clear();
  sessionStorage.clear();
  window.history.replaceState(null, '', '/');
  document.title = '';
});
