import type { ReactNode } from 'react';

export type HeadingLevel = 2 | 3 | 4;

/** A heading whose rank depends on where its section stands. */
export function Heading({ level, children }: { level: HeadingLevel; children: ReactNode }) {
  const Rank = `h${level}` as const;
  return <Rank>{children}</Rank>;
}
