import type { ReactNode } from 'react';

/** A heading whose rank depends on where its section stands. */
export function Heading({ level, children }: { level: 2 | 3; children: ReactNode }) {
  return level === 2 ? <h2>{children}</h2> : <h3>{children}</h3>;
}
