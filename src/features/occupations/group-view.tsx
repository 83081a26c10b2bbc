import { Link } from 'wouter';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { SocNode, SocTree } from '../../data/soc-tree.ts';
import { countOf } from '../../domain-ui/format.ts';
import { WithCrosswalk } from '../../domain-ui/with-crosswalk.tsx';
import { occupationsPath, reverseMatchesPath } from '../../runtime/paths.ts';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { GroupTree } from './group-tree.tsx';
import styles from './group-view.module.css';
import { LEVEL_WORDS } from './soc-words.ts';

/** What is in a group of the SOC, or the major groups where none is chosen. */
export function GroupView({ group }: { group: string }) {
  return (
    <WithCrosswalk waiting={<ListSkeleton rows={8} label="Getting the list of occupations" whole />}>
      {({ soc, lookup }) => {
        const node = soc.node(group);
        if (group && !node) return <UnknownGroup group={group} />;
        return <Group node={node} soc={soc} lookup={lookup} />;
      }}
    </WithCrosswalk>
  );
}

function Group({ node, soc, lookup }: { node: SocNode | undefined; soc: SocTree; lookup: CrosswalkLookup }) {
  const below = node ? node.children : soc.roots;
  const count = node ? soc.countCurrent(node.group.code) : 0;
  return (
    <section aria-labelledby="in-group" className={styles.view}>
      {node && (
        <p>
          {count > 0 ? (
            <Link href={reverseMatchesPath(node.group.code)}>
              {countOf(count, 'current military title')} {count === 1 ? 'leads' : 'lead'} here
            </Link>
          ) : (
            <Link href={reverseMatchesPath(node.group.code)}>
              No current military title leads here. See retired ones, and what to consider
            </Link>
          )}
        </p>
      )}
      <h2 id="in-group">
        {node
          ? below[0]
            ? LEVEL_WORDS[below[0].group.level][1]
            : 'O*NET occupations'
          : 'Or browse by group'}
      </h2>
      <p className={styles.note}>Counts are of current military titles that officially lead there.</p>
      <GroupTree
        nodes={below}
        occupations={below.length === 0 ? node!.occupations : []}
        soc={soc}
        lookup={lookup}
        deep={node !== undefined}
      />
    </section>
  );
}

function UnknownGroup({ group }: { group: string }) {
  return (
    <p>
      There is no group with the code “{group}”. Codes look like 15-0000, 15-1200 or 15-1212.{' '}
      <Link href={occupationsPath()}>See all occupations by group</Link>.
    </p>
  );
}
