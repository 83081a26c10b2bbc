import type { ReactNode } from 'react';
import { FoldButton } from './fold-button.tsx';
import { useFold } from './use-fold.ts';

/** A list that shows its first entries, and the rest on request. */
export function FoldedList<T>({
  items,
  few,
  all,
  fewer,
  className,
  keyOf,
  children,
}: {
  items: readonly T[];
  few: number;
  /** Words of the button that shows all: "Show all 20 related occupations". */
  all: string;
  fewer: string;
  className?: string | undefined;
  keyOf: (item: T) => string;
  children: (item: T) => ReactNode;
}) {
  const fold = useFold(items.length, few);
  return (
    <>
      <ul className={className} ref={fold.listRef}>
        {items.slice(0, fold.shown).map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      <FoldButton fold={fold} all={all} fewer={fewer} />
    </>
  );
}
