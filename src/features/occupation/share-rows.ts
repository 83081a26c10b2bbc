import type { Share } from '../../domain/occupation.ts';
import type { BarRow } from './bar-table.tsx';

/** The shares that somebody named, in their order, as rows of a chart. */
export function shareRows(shares: readonly Share[], label: (share: Share) => string = plain): BarRow[] {
  const known = shares.flatMap((share) => (share.percent ? [{ share, percent: share.percent }] : []));
  const most = Math.max(...known.map(({ percent }) => percent));
  return known.map(({ share, percent }) => ({
    label: label(share),
    share: percent / most,
    figure: percent < 1 ? 'under 1%' : `${Math.round(percent)}%`,
  }));
}

/** The share that most people named; undefined where none is published. */
export function mostNamed(shares: readonly Share[]): Share | undefined {
  return shares.reduce<Share | undefined>(
    (best, share) => ((share.percent ?? 0) > (best?.percent ?? 0) ? share : best),
    undefined,
  );
}

/** True if O*NET holds back a figure because too few people answered. */
export function someHeldBack(shares: readonly Share[]): boolean {
  return shares.some((share) => share.percent === null);
}

/** A length of time in short: "Over 2 years, up to and including 4 years" → "2 to 4 years". */
export function durationLabel(share: Share): string {
  const { label } = share;
  const upTo = label.match(/^(?:Anything beyond short demonstration, u|U)p to and including (.+)$/);
  if (upTo) return `Up to ${upTo[1]}`;
  const between = label.match(/^Over (\d+) (\w+?)s?, up to and including (\d+) (\w+?)(s?)$/);
  if (!between) return label.replace(/^Over /, 'More than ');
  const [, from, fromUnit = '', to, toUnit = '', many = ''] = between;
  const start = fromUnit === toUnit ? from : `${from} ${fromUnit}${from === '1' ? '' : 's'}`;
  return `${start} to ${to} ${toUnit}${many}`;
}

function plain(share: Share): string {
  return share.label;
}
