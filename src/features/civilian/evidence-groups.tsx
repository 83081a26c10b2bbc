import { useState } from 'react';
import type { OccupationEvidence, OccupationEvidenceGroup } from '../../search/types.ts';
import { formatCount } from '../shared/format.ts';
import { MarkedText } from '../shared/marked-text.tsx';
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
  const [open, setOpen] = useState(false);
  const more = items.length - FEW;
  return (
    <div className={styles.group}>
      <dt className={styles.name}>{NAMES[group]}</dt>
      {items.slice(0, open ? undefined : FEW).map(({ text, marks }) => (
        <dd key={text}>
          <MarkedText text={text} marks={marks} />
        </dd>
      ))}
      {more > 0 && (
        <dd>
          <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Show fewer' : `${formatCount(more)} more`}
            <span className="visually-hidden"> {NAMES[group].toLowerCase()}</span>
          </button>
        </dd>
      )}
    </div>
  );
}
