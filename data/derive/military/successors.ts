import type { Row } from '../read.ts';

// "Former 3D1X2 / 1D7X1A", "Former 3D190/1D791": special experience identifiers that record what a code became.
const FORMER = /^Former ([0-9][A-Z0-9]{4})\s*\/\s*([0-9][A-Z0-9]{4,5})$/;

/** Which code took a retired Air Force code's place, as DMDC's special experience identifiers record it. */
export function successors(active: readonly Row[]): Row[] {
  const rows = new Map<string, Row>();
  for (const row of active) {
    if (row.svc !== 'U') continue;
    const match = FORMER.exec((row.moc_title ?? '').trim());
    if (!match) continue;
    const [, code = '', successor = ''] = match;
    rows.set(`${code}|${successor}`, { branch: 'Air Force', code, successor });
  }
  return [...rows.values()];
}
