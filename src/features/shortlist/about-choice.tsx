import { Link } from 'wouter';
import { words } from '#words/shortlist-page.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { Choice, JobChoice } from '../../domain/choice.ts';
import { EntryLine } from '../../domain-ui/entry-line.tsx';
import { OccupationFacts } from '../../domain-ui/occupation-facts.tsx';
import { choicePath } from '../../domain-ui/shortlist/choice-paths.ts';
import { TitleLabels } from '../../domain-ui/title-labels.tsx';
import text from '../../ui/text.module.css';
import styles from './about-choice.module.css';
import { choiceName } from './choice-name.ts';

/** What something on a list is, in a few lines: of an occupation pay, outlook and what it takes; of a job where it leads. */
export function AboutChoice({
  choice,
  lookup,
  failed,
}: {
  choice: Choice;
  /** Undefined until it is there. */
  lookup: CrosswalkLookup | undefined;
  /** Whether it will not come. */
  failed: boolean;
}) {
  return (
    <div className={styles.about}>
      <h3>
        <Link href={choicePath(choice)}>{choiceName(choice, lookup)}</Link>
      </h3>
      {lookup && <Facts choice={choice} lookup={lookup} />}
      {!lookup && !failed && <p className={text.quiet}>{words.loading}</p>}
    </div>
  );
}

function Facts({ choice, lookup }: { choice: Choice; lookup: CrosswalkLookup }) {
  if (choice.kind === 'military') return <JobFacts choice={choice} lookup={lookup} />;
  const occupation = lookup.occupation(choice.code);
  if (!occupation) return <p className={text.quiet}>{words.unknown}</p>;
  return (
    <>
      <OccupationFacts occupation={occupation} withZone />
      {!occupation.militaryOnly && <EntryLine code={choice.code} />}
    </>
  );
}

function JobFacts({ choice: { branch, code }, lookup }: { choice: JobChoice; lookup: CrosswalkLookup }) {
  const job = lookup.specialties(branch, code)[0];
  if (!job) return <p className={text.quiet}>{words.unknown}</p>;
  const matches = lookup.occupations(lookup.matchesOf(job)).filter(({ militaryOnly }) => !militaryOnly);
  return (
    <>
      <TitleLabels code={job.code} branches={job.branches} ranks={job.ranks} status={job.status} />
      <p>
        {matches.length > 0
          ? words.leadsTo(matches.map(({ title }) => title).join('; '))
          : words.militaryOnly}
      </p>
    </>
  );
}
