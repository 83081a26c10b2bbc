import { Link } from 'wouter';
import { words as shared } from '#words/domain-ui.ts';
import { words } from '#words/occupations.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { SocNode, SocTree } from '../../data/soc-tree.ts';
import { WithCrosswalk } from '../../domain-ui/with-crosswalk.tsx';
import { occupationsPath, reverseMatchesPath } from '../../runtime/paths.ts';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import { GroupTree } from './group-tree.tsx';
import styles from './group-view.module.css';

/** What is in a group of the SOC, or the major groups where none is chosen. */
export function GroupView({ group }: { group: string }) {
  return (
    <WithCrosswalk waiting={<ListSkeleton rows={8} label={shared.loadingOccupations} whole />}>
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
            <Link href={reverseMatchesPath(node.group.code)}>{words.titlesLeadHere(count)}</Link>
          ) : (
            <Link href={reverseMatchesPath(node.group.code)}>{words.onlyRetiredLeadHere}</Link>
          )}
        </p>
      )}
      <h2 id="in-group">
        {node ? (below[0] ? words.groupsOf(below[0].group.level) : words.onetOccupations) : words.orBrowse}
      </h2>
      <p className={styles.note}>{words.counting}</p>
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
      {words.noGroup(group)} <Link href={occupationsPath()}>{words.seeAllGroups}</Link>.
    </p>
  );
}
