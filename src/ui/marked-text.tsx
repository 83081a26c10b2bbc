import type { ReactNode } from 'react';
import type { Marks } from '../text/marks.ts';

/** A text with the letters that matched the search marked. */
export function MarkedText({ text, marks }: { text: string; marks: Marks }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    if (start > from) parts.push(text.slice(from, start));
    parts.push(<mark key={start}>{text.slice(start, end)}</mark>);
    from = end;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}
