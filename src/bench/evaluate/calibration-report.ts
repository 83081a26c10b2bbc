import type { SuggestBase } from '../../compile/suggest/base.ts';
import { LEAST_PROBABILITY } from '../../compile/suggest/tuning.ts';
import { textTable } from '../text-table.ts';
import type { HeldOut, HeldOutLinks } from './held-out-links.ts';
import { shownOf } from './official-report.ts';

const MOST_SHOWN = 12;

/** How often links that were held out prove right, by the strength that they would be shown with. */
export function calibrationReport(base: SuggestBase, links: HeldOutLinks): string {
  const tally = new Map<string, { links: number; right: number; close: number }>();
  const add = (label: string, right: boolean, close: boolean) => {
    const row = tally.get(label) ?? { links: 0, right: 0, close: 0 };
    tally.set(label, {
      links: row.links + 1,
      right: row.right + Number(right),
      close: row.close + Number(right || close),
    });
  };
  for (const held of links.held)
    for (const { candidate, official, sureness } of shownOf(base, held, links).slice(0, MOST_SHOWN)) {
      if (sureness < LEAST_PROBABILITY.fair) continue;
      const right = held.right.has(candidate.occupation);
      const close = isClose(base, held, candidate.occupation);
      add(official >= LEAST_PROBABILITY.strong ? 'strong' : 'fair', right, close);
      if (official < LEAST_PROBABILITY.strong) add(`  fair, ${bandOf(sureness)}`, right, close);
    }
  const rows = [...tally]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([label, { links: n, right, close }]) => [
      label,
      String(n),
      (right / n).toFixed(3),
      (close / n).toFixed(3),
    ]);
  return [
    '(c) Calibration on the same held-out specialties: right, an official match; close, right or one of the ten',
    'primary related occupations (O*NET) of an official match, or of the same SOC minor group.',
    textTable([['', 'links', 'right', 'close'], ...rows]),
  ].join('\n');
}

function bandOf(sureness: number): string {
  const band = [0.5, 0.3, 0.2, 0.1].find((least) => sureness >= least) ?? LEAST_PROBABILITY.fair;
  return `${band.toFixed(2)} and more`;
}

function isClose({ book }: SuggestBase, { right }: HeldOut, occupation: number): boolean {
  const { code } = book.occupations[occupation]!;
  return [...right].some((id) => {
    const match = book.occupations[id]!;
    const tier = match.related.get(code);
    return tier === 'short' || tier === 'long' || match.code.slice(0, 4) === code.slice(0, 4);
  });
}
