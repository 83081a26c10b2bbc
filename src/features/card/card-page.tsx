import { Link } from 'wouter';
import { words } from '#words/card.ts';
import type { SharedCard } from '../../data/card-link.ts';
import { type Card, PROPOSED_DIRECTIONS, PROPOSED_LINES } from '../../domain/card.ts';
import { choiceKey } from '../../domain/choice.ts';
import { tellingReasons } from '../../domain/leads.ts';
import { PlacePicker } from '../../domain-ui/place/place-picker.tsx';
import { LinkFault } from '../../domain-ui/shortlist/link-fault.tsx';
import { militaryPath, searchPath } from '../../runtime/paths.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import styles from './card.module.css';
import { CardHead } from './card-head.tsx';
import { CardOptions } from './card-options.tsx';
import { type CardContent, contentOf, type JobOfCard } from './content.ts';
import { QrCode } from './qr-code.tsx';
import { Sheet } from './sheet.tsx';
import { useSharedCard } from './use-card.ts';
import { type FoundJob, useJobOfCard } from './use-job-of-card.ts';
import { useTake } from './use-take.ts';

/** So many directions with reasons leave room for large type. */
const MOST_REASONED = 2;

/** One sheet on a military job to hand over, as the address says. */
export function CardPage() {
  const shared = useSharedCard();
  const { card } = shared;
  if (!card) return <NoCard shared={shared} />;
  return <CardOfJob key={choiceKey(card.job)} card={card} shared={shared} />;
}

/** The heading stands from the start, so that it keeps the focus when the rest comes. */
function CardOfJob({ card, shared }: { card: Card; shared: SharedCard }) {
  const found = useJobOfCard(card.job);
  const { job } = found;
  const content = job && contentOf(card, job);
  const take = useTake(card, content);
  const { title, heading, description } = namesOf(card, found, content);
  return (
    <article className={styles.card} data-amount={content && amountOf(content)}>
      <div className={styles.head}>
        <header className={styles.name}>
          <PageHeading title={title} description={description}>
            {heading}
          </PageHeading>
          {job && content ? (
            <CardHead card={card} shared={shared} job={job} content={content} title={title} take={take} />
          ) : (
            <Waiting card={card} shared={shared} found={found} />
          )}
        </header>
        {content && <QrCode address={take.address} />}
      </div>
      {job && content && (
        <>
          <PlacePicker />
          <CardOptions card={card} job={job} content={content} take={take} />
          <Sheet card={card} job={job} content={content} />
          {take.by && <p>{words.by(take.by)}</p>}
        </>
      )}
    </article>
  );
}

/** What the page is called; the job's own name once that is known. */
function namesOf(
  { job: { branch, code } }: Card,
  { specialty, job }: FoundJob,
  content: CardContent | undefined,
): { title: string; heading: string; description?: string } {
  if (!specialty) return { title: words.titleOfCode(branch, code), heading: words.heading };
  const title = words.title(specialty.title, branch, specialty.code);
  const names = (content?.directions ?? []).flatMap((each) => nameOf(job, each));
  const description = words.description(specialty.title, branch, specialty.code, names);
  return { title, heading: specialty.title, description };
}

function nameOf(job: JobOfCard | undefined, code: string): string[] {
  const occupation = job?.lookup.occupation(code);
  return occupation ? [occupation.title] : [];
}

/** How much is on the card, so that paper has type as large as there is room for. Directions with their reasons take most. */
function amountOf({ directions, leads, lines }: CardContent): 'usual' | 'more' | 'most' {
  if (directions.length > PROPOSED_DIRECTIONS || lines.length > PROPOSED_LINES) return 'most';
  const reasoned = leads.filter(
    (lead) => directions.includes(lead.occupation) && tellingReasons(lead).length > 0,
  );
  return reasoned.length > MOST_REASONED ? 'more' : 'usual';
}

/** What stands in place of a card that is not there, yet or at all. */
function Waiting({
  card: {
    job: { branch, code },
  },
  shared,
  found: { unknown, fault, load },
}: {
  card: Card;
  shared: SharedCard;
  found: FoundJob;
}) {
  if (fault) return <LoadFailure fault={fault} onRetry={load} />;
  if (!unknown) return <ListSkeleton rows={6} label={words.loading} whole />;
  return (
    <>
      <LinkFault shared={shared} />
      <p>
        {words.unknownJob(branch, code)} <Link href={militaryPath(branch, code)}>{words.openJob}</Link>.
      </p>
    </>
  );
}

function NoCard({ shared }: { shared: SharedCard }) {
  return (
    <article className={styles.card}>
      <PageHeading title={words.heading} />
      <LinkFault shared={shared} />
      <p>
        {words.none} <Link href={searchPath('')}>{words.search}</Link>
        {words.searchAfter}
      </p>
    </article>
  );
}
