import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PageHeading } from '../../src/ui/page-heading.tsx';

const meta = document.createElement('meta');
meta.name = 'description';

beforeEach(() => document.head.append(meta));
afterEach(() => meta.remove());

test('a page says what it is about where its link is shown', () => {
  render(<PageHeading title="Paramedics" description="Pay and outlook of paramedics." />);
  expect(meta.content).toBe('Pay and outlook of paramedics.');
  expect(document.title).toBe('Paramedics · Military Crosswalk');
});

test('a page without words of its own is described as the site', () => {
  const { rerender } = render(
    <PageHeading title="Paramedics" description="Pay and outlook of paramedics." />,
  );
  rerender(<PageHeading title="Browse" />);
  expect(meta.content).toMatch(/^Type a military job code/);
});
