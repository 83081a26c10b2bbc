import { Fragment } from 'react';
import { words } from '#words/card.ts';
import { words as military } from '#words/military.ts';
import { noJobWords } from '#words/no-job.ts';
import { gradeWords } from '#words/resume.ts';
import type { Card, CardPart } from '../../domain/card.ts';
import type { FederalSeries } from '../../domain/federal-series.ts';
import { noJobOf } from '../../domain/no-job.ts';
import { useChosenPlace } from '../../runtime/place-store.ts';
import text from '../../ui/text.module.css';
import styles from './card.module.css';
import type { CardContent, JobOfCard } from './content.ts';
import { DirectionItem } from './direction-item.tsx';

/** So many federal series have room. */
const MOST_SERIES = 6;

/** What stands on the card below its name. */
export function Sheet({
  card,
  job: { specialty, lookup, said },
  content: { directions, leads: all, lines, militaryOnly },
}: {
  card: Card;
  job: JobOfCard;
  content: CardContent;
}) {
  const place = useChosenPlace();
  const shows = (part: CardPart) => !card.without.includes(part);
  return (
    <>
      <section className={styles.part}>
        <h2>{words.directions}</h2>
        {directions.length > 0 && <p className={text.small}>{words.about(place?.label ?? '')}</p>}
        {militaryOnly && <p className={text.small}>{words.militaryOnly}</p>}
        {directions.length === 0 && <p>{words.noDirections}</p>}
        <ol className={styles.directions}>
          {directions.map((code) => (
            <DirectionItem
              key={code}
              code={code}
              lead={all.find(({ occupation }) => occupation === code)}
              specialty={specialty}
              lookup={lookup}
            />
          ))}
        </ol>
      </section>
      <div className={styles.columns}>
        {shows('lines') && <Lines lines={lines} />}
        {shows('federal') && <Federal jobs={said.federal} />}
      </div>
      {shows('steps') && <Steps card={card} />}
    </>
  );
}

/** What the job is in plain words; where no official description is known, that; of a code that names no job, why. */
export function Summary({ job: { specialty, said } }: { job: JobOfCard }) {
  const noJob = noJobOf(specialty);
  if (said.words) return <p className={styles.summary}>{said.words.summary}</p>;
  if (noJob)
    return (
      <p>
        {military.noJob.statement} {military.noJob.why(noJobWords(noJob))}
      </p>
    );
  return <p className={text.quiet}>{military.noDuties}</p>;
}

/** What the pay grade says, in civilian words. */
export function Rank({ content: { facts } }: { content: CardContent }) {
  if (!facts) return null;
  return (
    <p>
      <strong>{words.rank(facts.title, gradeWords(facts.grade))}.</strong>{' '}
      {words.rankSays(facts.ready, facts.led)} <span className={text.small}>{words.rankTypical}</span>
    </p>
  );
}

function Lines({ lines }: Pick<CardContent, 'lines'>) {
  return (
    <section className={styles.part}>
      <h2>{words.lines}</h2>
      {lines.length === 0 && <p className={text.quiet}>{words.noLines}</p>}
      <ul className={text.bullets}>
        {lines.map(({ past, mark }) => (
          <li key={mark}>{past}</li>
        ))}
      </ul>
      {lines.some(({ past }) => past.includes('[')) && <p className={text.small}>{words.fillIn}</p>}
    </section>
  );
}

function Federal({ jobs }: { jobs: readonly FederalSeries[] }) {
  return (
    <section className={styles.part}>
      <h2>{words.federal}</h2>
      {jobs.length === 0 && <p className={text.quiet}>{words.noFederal}</p>}
      {jobs.length > 0 && (
        <>
          <ul className={styles.list}>
            {jobs.slice(0, MOST_SERIES).map(({ series, name }) => (
              <li key={series}>
                {series} {name}
              </li>
            ))}
            {jobs.length > MOST_SERIES && <li>{words.more(jobs.length - MOST_SERIES)}</li>}
          </ul>
          <p className={text.small}>{words.federalAbout}</p>
        </>
      )}
    </section>
  );
}

/** Official places to go on, with their addresses to be typed from paper. */
function Steps({ card: { job } }: { card: Card }) {
  return (
    <section className={styles.part}>
      <h2>{words.steps}</h2>
      <dl className={styles.steps}>
        {words.nextSteps(job.branch).map(({ what, address }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <Breakable address={address} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** An address that breaks only after a slash, where it must. */
function Breakable({ address }: { address: string }) {
  return address.split(/(?<=\/)/).map((part) => (
    <Fragment key={part}>
      {part}
      <wbr />
    </Fragment>
  ));
}
