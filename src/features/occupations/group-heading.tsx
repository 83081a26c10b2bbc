import { Link } from 'wouter';
import type { SocNode } from '../../data/soc-tree.ts';
import { GroupTrail } from '../../domain-ui/group-trail.tsx';
import { occupationsPath } from '../../runtime/paths.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import styles from './group-heading.module.css';
import { LEVEL_WORDS } from './soc-words.ts';

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
  const name = node?.group.title ?? (group ? `Group ${group}` : 'Civilian occupations');
  const title = text ? `“${text}” in ${name}` : node ? `${name} (${node.group.code})` : name;
  return (
    <header className={styles.heading}>
      {group && <GroupTrail node={node} />}
      <PageHeading title={title}>{name}</PageHeading>
      {node && (
        <p className={styles.level}>
          {LEVEL_WORDS[node.group.level][0]} {node.group.code} of the Standard Occupational Classification.{' '}
          {text && <Link href={occupationsPath('', text)}>Search all occupations</Link>}
        </p>
      )}
    </header>
  );
}
