import type { SuggestBase } from '../../compile/suggest/base.ts';
import type { Ranked } from '../../compile/suggest/ranked.ts';
import { isShown, isStrong } from '../../compile/suggest/ranking.ts';
import { LEAST_PROBABILITY } from '../../compile/suggest/tuning.ts';
import { textTable } from '../text-table.ts';
import type { HeldOutList } from './expert-report.ts';
import type { HeldOut, HeldOutLinks } from './held-out-links.ts';
import { shownOf } from './official-report.ts';

const MOST_SHOWN = 12;

interface Tally {
  links: number;
  right: number;
  close: number;
}

/** How often what was held out proves right, by the strength and the measure that it would be shown with. */
export function calibrationReport(
  base: SuggestBase,
  links: HeldOutLinks,
  lists: readonly HeldOutList[],
): string {
  const tallies = new Map<string, Tally>();
  const add = (label: string, right: boolean, close: boolean) => {
    const row = tallies.get(label) ?? { links: 0, right: 0, close: 0 };
    row.links++;
    row.right += Number(right);
    row.close += Number(right || close);
    tallies.set(label, row);
  };
  for (const held of links.held)
    for (const ranked of shownOf(base, held, links).filter(isByOfficial).slice(0, MOST_SHOWN)) {
      const { occupation } = ranked.candidate;
      const right = held.right.has(occupation);
      add(strengthOf(ranked, 'links'), right, isClose(base, held, occupation));
      if (!isStrong(ranked)) add(bandOf(ranked.official), right, isClose(base, held, occupation));
    }
  for (const { ranked, known, right } of lists)
    for (const each of ranked.filter((one) => isShown(one, known)).slice(0, MOST_SHOWN))
      add(strengthOf(each, 'lists'), right.has(each.candidate.occupation), false);
  const fair = ['fair: official links', 'fair: expert lists'].map((label) => tallies.get(label)!);
  const sum = (of: (tally: Tally) => number) => fair.reduce((all, each) => all + of(each), 0);
  tallies.set('fair: together', {
    links: sum((each) => each.links),
    right: sum((each) => each.right),
    close: sum((each) => each.close),
  });
  return [
    '(c) Calibration. Official links: of the specialties of (a), what the first measure would show; right, an official',
    'match; close, right or one of the ten primary related occupations (O*NET) of one, or of the same SOC minor group.',
    'Expert lists: of the listed specialties with a civilian match, what either measure would show; right, on their list.',
    textTable([
      ['', 'shown', 'right', 'close'],
      ...ROWS.filter((label) => tallies.has(label)).map((label) => rowOf(label, tallies.get(label)!)),
    ]),
  ].join('\n');
}

const BANDS = [0.5, 0.3, 0.2, LEAST_PROBABILITY.official];
const ROWS = [
  'strong: official links',
  'fair: official links',
  ...BANDS.map(bandOf),
  'strong: expert lists',
  'fair: expert lists',
  'fair: together',
];

function rowOf(label: string, { links, right, close }: Tally): string[] {
  return [
    label,
    String(links),
    (right / links).toFixed(3),
    label.endsWith('lists') || label.endsWith('together') ? '' : (close / links).toFixed(3),
  ];
}

function isByOfficial({ official }: Ranked): boolean {
  return official >= LEAST_PROBABILITY.official;
}

function strengthOf(ranked: Ranked, held: 'links' | 'lists'): string {
  return `${isStrong(ranked) ? 'strong' : 'fair'}: ${held === 'links' ? 'official links' : 'expert lists'}`;
}

function bandOf(probability: number): string {
  return `  of these ${BANDS.find((least) => probability >= least)!.toFixed(2)} and more`;
}

function isClose({ book }: SuggestBase, { right }: HeldOut, occupation: number): boolean {
  const { code } = book.occupations[occupation]!;
  return [...right].some((id) => {
    const match = book.occupations[id]!;
    const tier = match.related.get(code);
    return tier === 'short' || tier === 'long' || match.code.slice(0, 4) === code.slice(0, 4);
  });
}
