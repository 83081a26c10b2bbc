import { Link } from 'wouter';
import { words } from '#words/occupations.ts';
import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { SocNode, SocTree } from '../../data/soc-tree.ts';
import { occupationsPath } from '../../runtime/paths.ts';
import { GroupOccupation } from './group-occupation.tsx';
import styles from './group-tree.module.css';

/** Groups with what is right below each of them, as lists within lists; each name leads to its own page. */
export function GroupTree({
  nodes,
  occupations,
  soc,
  lookup,
  deep,
}: {
  nodes: readonly SocNode[];
  /** The occupations where there are no groups any more. */
  occupations: readonly OccupationBrief[];
  soc: SocTree;
  lookup: CrosswalkLookup;
  /** Shows a second level. */
  deep: boolean;
}) {
  return (
    <ul className={styles.list}>
      {nodes.map((node) =>
        deep && isOneOccupation(node) ? (
          <li key={node.group.code} className={styles.leaf}>
            <GroupOccupation occupation={node.occupations[0]!} soc={soc} />
          </li>
        ) : (
          <li key={node.group.code}>
            <div className={styles.row}>
              <span className={styles.code}>{node.group.code}</span>{' '}
              <Link href={occupationsPath(node.group.code)} className={styles.name}>
                {node.group.title}
              </Link>{' '}
              <span className={styles.counts}>
                {words.groupCounts(node.occupations.length, soc.countCurrent(node.group.code))}
              </span>
            </div>
            {deep && (
              <GroupTree
                nodes={node.children}
                occupations={node.children.length === 0 ? node.occupations : []}
                soc={soc}
                lookup={lookup}
                deep={false}
              />
            )}
          </li>
        ),
      )}
      {occupations.map((occupation) => (
        <li key={occupation.code} className={styles.leaf}>
          <GroupOccupation occupation={occupation} soc={soc} />
        </li>
      ))}
    </ul>
  );
}

/** Most detailed groups are one O*NET occupation of the same name, which need not be said twice. */
function isOneOccupation({ children, occupations, group }: SocNode): boolean {
  return children.length === 0 && occupations.length === 1 && occupations[0]!.title === group.title;
}
