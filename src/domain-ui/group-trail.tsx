import { Link } from 'wouter';
import { words } from '#words/domain-ui.ts';
import type { SocNode } from '../data/soc-tree.ts';
import { occupationsPath } from '../runtime/paths.ts';
import styles from './group-trail.module.css';

/** The way from all occupations down to the group above this one. */
export function GroupTrail({ node, withSelf = false }: { node: SocNode | undefined; withSelf?: boolean }) {
  const path: SocNode[] = [];
  for (let at = withSelf ? node : node?.parent; at; at = at.parent) path.unshift(at);
  return (
    <nav aria-label={words.breadcrumb}>
      <ol className={styles.trail}>
        <li>
          <Link href={occupationsPath()}>{words.allOccupations}</Link>
        </li>
        {path.map(({ group }) => (
          <li key={group.code}>
            <Link href={occupationsPath(group.code)}>{group.title}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
