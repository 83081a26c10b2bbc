import { Link } from 'wouter';
import { words } from '#words/occupations.ts';
import type { SocNode } from '../../data/soc-tree.ts';
import { GroupTrail } from '../../domain-ui/group-trail.tsx';
import { occupationsPath } from '../../runtime/paths.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import styles from './group-heading.module.css';

/** Where one stands: all occupations, or a group of the SOC with the groups that it is in. */
export function GroupHeading({
  group,
  node,
  text,
}: {
  /** The code in the address, '' for none. */
  group: string;
  /** Undefined until the data is there, and for a code that is no group's. */
  node: SocNode | undefined;
  text: string;
}) {
  const name = node?.group.title ?? (group ? words.unknownGroupTitle(group) : words.title);
  const title = text ? words.searchTitle(text, name) : node ? words.groupTitle(name, node.group.code) : name;
  return (
    <header className={styles.heading}>
      {group && <GroupTrail node={node} />}
      <PageHeading title={title}>{name}</PageHeading>
      {node && (
        <p className={styles.level}>
          {words.groupLevel(node.group.level, node.group.code)}{' '}
          {text && <Link href={occupationsPath('', text)}>{words.searchAll}</Link>}
        </p>
      )}
    </header>
  );
}
