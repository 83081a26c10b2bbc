import { words } from '#words/domain-ui.ts';
import buttons from '../ui/button.module.css';
import styles from './show-more.module.css';

/** Asks for more of a long list, and says how much of it shows. */
export function ShowMore({
  shown,
  total,
  onMore,
  onAll,
}: {
  shown: number;
  total: number;
  onMore: () => void;
  /** Where all at once is worth a button: for finding on the page, and for paper. */
  onAll?: () => void;
}) {
  if (total <= shown) return null;
  return (
    <p className={styles.more}>
      <button type="button" className={buttons.button} onClick={onMore}>
        {words.showMore}
      </button>
      {onAll && (
        <button type="button" className={buttons.button} onClick={onAll}>
          {words.showAllOf(total)}
        </button>
      )}
      <span>{words.shownOf(shown, total)}</span>
    </p>
  );
}
