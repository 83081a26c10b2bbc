import { words } from '#words/shortlist.ts';
import type { LinkTrouble } from '../../data/share-link.ts';
import { Notice } from '../../ui/notice.tsx';

/** What is wrong with the link that led here, and what of it could not be read; nothing where all is well. */
export function LinkFault({ shared: { fault, unread } }: { shared: LinkTrouble }) {
  if (fault === null && unread.length === 0) return null;
  return (
    <Notice>
      <p>
        {words.linkFaults[fault ?? 'damaged']} {unread.length > 0 && words.unreadParts(unread)}
      </p>
    </Notice>
  );
}
