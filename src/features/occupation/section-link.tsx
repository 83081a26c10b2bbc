import type { MouseEvent, ReactNode } from 'react';
import { useGoTo } from './folds.ts';

/** A link to another part of the page. */
export function SectionLink({
  id,
  className,
  current = false,
  onFollow,
  children,
}: {
  id: string;
  className?: string | undefined;
  /** It is the part that is being read. */
  current?: boolean;
  onFollow?: () => void;
  children: ReactNode;
}) {
  const goTo = useGoTo();
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    onFollow?.();
    goTo(id);
  };
  return (
    <a
      href={`#${id}`}
      className={className}
      aria-current={current ? 'location' : undefined}
      onClick={follow}
      data-screen-only
    >
      {children}
    </a>
  );
}
