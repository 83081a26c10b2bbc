import { Link } from 'wouter';
import { words } from '#words/occupation-lists.ts';
import type { Related } from '../../domain/career.ts';
import { JobZone } from '../../domain-ui/job-zone.tsx';
import { occupationPath } from '../../runtime/paths.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import text from '../../ui/text.module.css';
import { EmptySection } from './empty-section.tsx';
import { LocalMedianPay } from './median-pay.tsx';
import styles from './related-section.module.css';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';

const FEW = 5;

/** The occupations most like this one, by O*NET, and what they share with it. */
export function RelatedSection({ heading, profile }: SectionProps) {
  const { related } = profile;
  if (related.length === 0) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      <p className={text.quiet}>{words.related.about}</p>
      <FoldedList
        items={related}
        few={FEW}
        all={words.related.showAll(related.length)}
        fewer={words.related.showFewer}
        className={styles.list}
        keyOf={(occupation) => occupation.code}
      >
        {(occupation) => <RelatedOccupation related={occupation} />}
      </FoldedList>
    </Section>
  );
}

function RelatedOccupation({ related }: { related: Related }) {
  const { skills, knowledge, technology } = related.shared;
  const common = [...new Set([...skills.slice(0, 3), ...knowledge.slice(0, 2), ...technology.slice(0, 3)])];
  return (
    <div className={styles.related}>
      <Link href={occupationPath(related.code)} className={styles.title}>
        {related.title}
      </Link>
      <span className={styles.facts}>
        <span>
          <LocalMedianPay code={related.code} median={related.medianAnnual} group={related.payGroup} />
        </span>
        <JobZone zone={related.jobZone} />
      </span>
      <span className={text.small}>{words.related.common(common)}</span>
    </div>
  );
}
