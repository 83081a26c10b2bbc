import { words as figureWordsOf } from '#words/occupation-figures.ts';
import { words as talk } from '#words/real-talk.ts';
import type { Share } from '../../domain/occupation.ts';
import type { BarRow } from './bar-table.tsx';

/** The shares that somebody named, and those that are held back, in their order, as rows of a chart. */
export function shareRows(shares: readonly Share[], label: (share: Share) => string = plain): BarRow[] {
  const most = Math.max(...shares.map(({ percent }) => percent ?? 0));
  return shares
    .filter(({ percent }) => percent !== 0)
    .map((share) => ({
      label: label(share),
      share: most > 0 ? (share.percent ?? 0) / most : 0,
      figure: figureWords(share.percent),
    }));
}

/**
 * The share that most people named; undefined where a share that is held back may be larger: O*NET often holds back
 * the largest.
 */
export function mostNamed(shares: readonly Share[]): (Share & { percent: number }) | undefined {
  const known = shares.flatMap(({ label, percent }) => (percent === null ? [] : [{ label, percent }]));
  const [first, ...others] = known;
  if (!first) return undefined;
  const best = others.reduce((most, share) => (share.percent > most.percent ? share : most), first);
  return best.percent > percentHeldBack(shares) ? best : undefined;
}

/** How many of a hundred people named what O*NET holds back, because the answers are too few or too far apart. */
export function percentHeldBack(shares: readonly Share[]): number {
  if (shares.every(({ percent }) => percent !== null)) return 0;
  return Math.max(0, 100 - shares.reduce((sum, { percent }) => sum + (percent ?? 0), 0));
}

/** A length of time in short: "Over 2 years, up to and including 4 years" → "2 to 4 years". */
export function durationLabel(share: Share): string {
  const { label } = share;
  const upTo = label.match(/^(?:Anything beyond short demonstration, u|U)p to and including (.+)$/);
  if (upTo) return talk.upTo(upTo[1] ?? '');
  const between = label.match(/^Over (\d+) (\w+?)s?, up to and including (\d+) (\w+?)(s?)$/);
  if (!between) return label.replace(/^Over /, talk.moreThan);
  const [, from, fromUnit = '', to, toUnit = '', many = ''] = between;
  const start = fromUnit === toUnit ? from : `${from} ${fromUnit}${from === '1' ? '' : 's'}`;
  return talk.between(start ?? '', `${to} ${toUnit}${many}`);
}

function figureWords(percent: number | null): string {
  if (percent === null) return figureWordsOf.noFigure;
  return percent < 1 ? figureWordsOf.underOne : figureWordsOf.percent(percent);
}

function plain(share: Share): string {
  return share.label;
}
