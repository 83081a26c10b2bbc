import { Link } from 'wouter';
import { MarkedText } from './marked-text.tsx';
import { RESULT_LINK } from './result-keys.ts';
import styles from './result-title.module.css';

/** The heading of a result: a link to its page, with the letters that matched marked. */
export function ResultTitle({
  href,
  text,
  marks,
}: {
  href: string;
  text: string;
  marks: Parameters<typeof MarkedText>[0]['marks'];
}) {
  return (
    <h3 className={styles.title}>
      <Link href={href} {...RESULT_LINK}>
        <MarkedText text={text} marks={marks} />
      </Link>
    </h3>
  );
}
