import { words as pageWords } from '#words/occupations.ts';
import type { OccupationEvidence } from '../../search/answers.ts';
import { FoldButton } from '../../ui/fold-button.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import { useFold } from '../../ui/use-fold.ts';
import styles from './evidence-groups.module.css';

const FEW = 3;

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
      <dt className={styles.name}>{pageWords.evidence(group)}</dt>
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
          all={<EvidenceWords words={pageWords.more(items.length - FEW)} group={group} />}
          fewer={<EvidenceWords words={pageWords.fewer} group={group} />}
          className={styles.more}
        />
      </dd>
    </div>
  );
}

function EvidenceWords({ words, group }: { words: string; group: OccupationEvidence['group'] }) {
  return (
    <>
      {words} <span className="visually-hidden">{pageWords.evidence(group).toLowerCase()}</span>
    </>
  );
}
