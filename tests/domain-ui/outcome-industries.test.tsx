import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OutcomeIndustries } from '../../src/domain-ui/outcome-industries.tsx';
import { SAMPLE_OUTCOMES } from '../fixtures/sample-outcomes.ts';

test('the industries are listed with their shares, largest first, and the wider group is named', () => {
  const { container } = render(<OutcomeIndustries outcomes={SAMPLE_OUTCOMES} />);
  expect(container).toHaveTextContent(
    'the broader group “Infantry, Gun Crews, and Seamanship Specialists” worked 5 years after leaving',
  );
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Manufacturing 11%',
    'Public Administration 11%',
    'Utilities under 1%',
  ]);
  expect(container).toHaveTextContent('Shares of 73,730 people employed that year');
});

test('where no industry is known nothing is said', () => {
  const { container } = render(<OutcomeIndustries outcomes={{ ...SAMPLE_OUTCOMES, industries: [] }} />);
  expect(container.childElementCount).toBe(0);
});
