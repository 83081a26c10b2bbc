import { formatCount } from '../../domain-ui/format.ts';
import type { OccupationEvidence, OccupationEvidenceGroup } from '../../search/answers.ts';
import { FoldButton } from '../../ui/fold-button.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import { useFold } from '../../ui/use-fold.ts';
import styles from './evidence-groups.module.css';

const FEW = 3;

const NAMES: Record<OccupationEvidenceGroup, string> = {
  title: 'Title',
  'lay-title': 'Lay titles',
  summary: 'Summary',
  task: 'Tasks',
  activity: 'Work activities',
};

/** What matched, in the groups of O*NET's Code Connector, the matched words marked. */
export function EvidenceGroups({ evidence }: { evidence: readonly OccupationEvidence[] }) {
  return (
    <dl className={styles.groups}>
      {evidence.map((each) => (
        <EvidenceGroup key={each.group} evidence={each} />
      ))}
    </dl>
  );
}

function EvidenceGroup({ evidence: { group, items } }: { evidence: OccupationEvidence }) {
  const fold = useFold(items.length, FEW);
  return (
    <div className={styles.group}>
      <dt className={styles.name}>{NAMES[group]}</dt>
      <dd>
        <ul ref={fold.listRef}>
          {items.slice(0, fold.shown).map(({ text, marks }) => (
            <li key={text}>
              <MarkedText text={text} marks={marks} />
            </li>
          ))}
        </ul>
        <FoldButton
          fold={fold}
          all={<EvidenceWords words={`${formatCount(items.length - FEW)} more`} group={group} />}
          fewer={<EvidenceWords words="Show fewer" group={group} />}
          className={styles.more}
        />
      </dd>
    </div>
  );
}

function EvidenceWords({ words, group }: { words: string; group: OccupationEvidence['group'] }) {
  return (
    <>
      {words} <span className="visually-hidden">{NAMES[group].toLowerCase()}</span>
    </>
  );
}
