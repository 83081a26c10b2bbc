import { Link } from 'wouter';
import { occupationReason } from '#words/search.ts';
import { words } from '#words/search-page.ts';
import type { FactsLookup } from '../../data/crosswalk-facts.ts';
import { occupationChoice } from '../../domain/choice.ts';
import { ShortlistSlot } from '../../domain-ui/shortlist/shortlist-slot.tsx';
import { occupationPath } from '../../runtime/paths.ts';
import type { OccupationEvidence, OccupationEvidenceGroup, OccupationResult } from '../../search/answers.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { RESULT_LINK } from '../../ui/result-keys.ts';
import styles from './occupations-side.module.css';

const NAMES: Record<Exclude<OccupationEvidenceGroup, 'title'>, string> = {
  'lay-title': words.evidence.layTitle,
  summary: words.evidence.summary,
  task: words.evidence.task,
  activity: words.evidence.activity,
  'official-description': words.evidence.officialDescription,
  'official-task': words.evidence.officialTask,
  'official-activity': words.evidence.officialActivity,
};

/** The best of what matched besides the title: the one that is shown. */
export function bestEvidence({ evidence }: OccupationResult): OccupationEvidence | undefined {
  return evidence.find(({ group }) => group !== 'title');
}

/** One civilian occupation in short: its name, and the best of what matched in one line. */
export function OccupationItem({
  result,
  facts,
  asResult,
}: {
  result: OccupationResult;
  facts: FactsLookup;
  asResult: boolean;
}) {
  const { occupation, evidence } = result;
  const reason = occupationReason(result);
  const title = evidence.find(({ group }) => group === 'title')?.items[0];
  const best = bestEvidence(result);
  return (
    <li className={styles.item}>
      <Link href={occupationPath(occupation)} className={styles.name} {...(asResult ? RESULT_LINK : {})}>
        <MarkedText text={facts.occupation(occupation)?.title ?? occupation} marks={title?.marks ?? []} />
      </Link>
      {best && best.group !== 'title' ? (
        <span className={styles.why}>
          {NAMES[best.group]}: <MarkedText {...best.items[0]!} />
        </span>
      ) : (
        reason && <span className={styles.why}>{reason}</span>
      )}
      <ShortlistSlot
        choice={occupationChoice(occupation)}
        name={facts.occupation(occupation)?.title ?? occupation}
        waits
      />
    </li>
  );
}
