/** The O*NET-SOC 2019 codes that exist. */
export type Occupations = ReadonlySet<string>;

/**
 * The occupations of a link that was carried to O*NET-SOC 2019; several where the older occupation was split.
 * @param cell codes with "|" between.
 * @param place where the link stands, for the message.
 * @throws Error for a code that O*NET-SOC 2019 does not have.
 */
export function linkOccupations(
  cell: string,
  occupations: Occupations,
  place: string,
): { occupation: string; split: boolean }[] {
  const codes = cell.split('|').filter(Boolean);
  for (const code of codes)
    if (!occupations.has(code)) throw new Error(`${place}: no occupation ${code} in O*NET-SOC 2019`);
  return codes.map((occupation) => ({ occupation, split: codes.length > 1 }));
}
