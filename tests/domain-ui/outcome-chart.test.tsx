import { render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { Outcomes } from '../../src/domain/outcomes.ts';
import { OutcomeChart } from '../../src/domain-ui/outcome-chart.tsx';
import { SAMPLE_OUTCOMES } from '../fixtures/sample-outcomes.ts';
import { SAMPLE_RELEASES } from '../fixtures/sample-releases.ts';

const show = (changes: Partial<Outcomes> = {}) =>
  render(
    <OutcomeChart
      outcomes={{ ...SAMPLE_OUTCOMES, ...changes }}
      release={SAMPLE_RELEASES['veteran-outcomes']}
      publisher="Publisher of veteran-outcomes"
    />,
  ).container;

const cells = (row: HTMLElement) => [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent);

describe('the chart of what veterans earned', () => {
  test('names the group, whose dollars, and the source', () => {
    show();
    const figure = screen.getByRole('figure', {
      name: /^What Army enlisted veterans in the group “Infantry, General” earned a year$/,
    });
    expect(figure).toHaveTextContent('For the whole group, not this job alone. In 2018 dollars');
    expect(figure).toHaveTextContent(
      'Source: Publisher of veteran-outcomes, Source of veteran-outcomes 2020, experimental figures.',
    );
  });

  test('says in a table all that the picture shows', () => {
    show();
    const table = screen.getByRole('table', {
      name: 'Yearly earnings of the group “Infantry, General” in 2018 dollars',
    });
    expect(within(table).getAllByRole('row').map(cells)).toEqual([
      [
        'When',
        'A quarter earned less than',
        'Median',
        'A quarter earned more than',
        'People counted',
        'Left the service',
      ],
      ['1 year after leaving', '$21,740', '$31,470', '$45,300', '49,810', '2000–2015'],
      ['5 years after leaving', '$29,700', '$43,200', '$61,720', '41,390', '2000–2011'],
      ['10 years after leaving', '$35,850', '$51,550', '$74,450', '23,990', '2000–2007'],
    ]);
  });

  test('writes every figure beside the picture, which screen readers skip', () => {
    const picture = show().querySelector('[aria-hidden="true"]')!;
    for (const words of [
      '1 year after leaving',
      '$31,470 median',
      '$21,740 to $45,300',
      '49,810 people who left 2000–2015',
      '$0$80,000',
    ])
      expect(picture).toHaveTextContent(words);
  });

  test('draws all ranges to one scale that begins at nothing', () => {
    const ranges = [...show().querySelectorAll<HTMLElement>('[style]')];
    expect(ranges.map(({ style }) => Number(style.getPropertyValue('--middle')))).toEqual(
      [31470, 43200, 51550].map((median) => median / 80_000),
    );
  });

  test('says how many are not in its figures', () => {
    show();
    expect(screen.getByRole('figure')).toHaveTextContent(
      'Another 61,310 were not employed 1 year after leaving and are not in these figures.',
    );
  });

  test('gives no count of them where the source withholds it, and shows the years that there are', () => {
    show({ earnings: [{ ...SAMPLE_OUTCOMES.earnings[0]!, notEmployed: null }] });
    expect(screen.getByRole('figure')).toHaveTextContent('Others are not in these figures.');
    expect(screen.getAllByRole('row')).toHaveLength(2);
  });

  test('has no fault that axe finds', async () => {
    const { violations } = await axe.run(show(), { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
  });
});
