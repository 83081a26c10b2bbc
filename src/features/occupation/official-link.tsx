import { words } from '#words/occupation.ts';
import styles from './official-link.module.css';

/** A link to another site: opens beside this page, and tells that site nothing about where the reader came from. */
export function OfficialLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={styles.link}>
      {children}
      <span className="visually-hidden"> {words.newTab}</span>
    </a>
  );
}
