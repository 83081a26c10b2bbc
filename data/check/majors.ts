import type { PlainWords, Problem } from './plain-words.ts';

/** Fewest and most signs of what a major is: one line of a phone to two. */
const LENGTH = [30, 110] as const;

/** Every college major that leads to an occupation has its line, of 30 to 110 signs; no other has. */
export function checkMajors({ majors, majorLines }: PlainWords): Problem[] {
  const told = new Set(majorLines.map(({ cip }) => cip));
  const untold = [...majors].filter((cip) => !told.has(cip));
  return [
    ...untold.map((cip) => ({ where: `CIP ${cip}`, what: 'has no line' })),
    ...majorLines.flatMap(({ cip, line }) => {
      const where = `CIP ${cip}`;
      if (!majors.has(cip)) return [{ where, what: 'leads to no occupation' }];
      const [fewest, most] = LENGTH;
      if (line.length >= fewest && line.length <= most) return [];
      return [{ where, what: `${line.length} signs, not ${fewest} to ${most}: ${line}` }];
    }),
  ];
}
