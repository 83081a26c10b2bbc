import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import { DIRECTION_SOURCES, type Direction, type DirectionSource } from '../../domain/direction.ts';
import { OccupationLine } from '../../domain-ui/occupation-line.tsx';
import { reasonWords, sourceWords, strengthWords } from '../../language/english/directions.ts';
import { useReleases } from '../../runtime/stores.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import { Heading, type HeadingLevel } from '../../ui/heading.tsx';
import styles from './where-it-leads.module.css';

/** So many of a source are shown before the rest is asked for. */
const FEW = 4;

/** What each source is, in a sentence under its name. */
const ABOUT: Readonly<Partial<Record<DirectionSource, string>>> = {
  'expert-study': 'Experts compared the duties of this job with civilian occupations.',
  'va-equivalents': 'A list of its time; who made it is not stated there.',
  reviewed: 'For a job without a civilian counterpart: what people carry over, and what they add.',
  suggested: 'Worked out by us from the data named under each; not official.',
};

/** What others say of where a job leads, and what we suggest, each under its own name and apart from the official matches. */
export function WhereItLeads({
  directions,
  lookup,
  level,
}: {
  directions: readonly Direction[];
  lookup: CrosswalkLookup;
  level: 2 | 3;
}) {
  const sources = DIRECTION_SOURCES.filter(
    (source) => source !== 'crosswalk' && directions.some((each) => each.source === source),
  );
  if (sources.length === 0) return null;
  return (
    <div className={styles.leads}>
      <Heading level={level}>What else it leads to</Heading>
      {sources.map((source) => (
        <OneSource
          key={source}
          source={source}
          directions={directions.filter((each) => each.source === source)}
          lookup={lookup}
          level={level === 2 ? 3 : 4}
        />
      ))}
    </div>
  );
}

function OneSource({
  source,
  directions,
  lookup,
  level,
}: {
  source: DirectionSource;
  directions: readonly Direction[];
  lookup: CrosswalkLookup;
  level: HeadingLevel;
}) {
  const releases = useReleases();
  const name = sourceWords(source, releases);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links is no fieldset, and a page may have several of one name.
    <div className={styles.source} role="group" aria-label={name}>
      <Heading level={level}>{name}</Heading>
      {ABOUT[source] && <p className={styles.about}>{ABOUT[source]}</p>}
      <FoldedList
        items={directions}
        few={FEW}
        all={`Show all ${directions.length}`}
        fewer="Show fewer"
        className={styles.list}
        keyOf={({ occupation }) => occupation}
      >
        {(direction) => <OneDirection direction={direction} lookup={lookup} />}
      </FoldedList>
    </div>
  );
}

function OneDirection({ direction, lookup }: { direction: Direction; lookup: CrosswalkLookup }) {
  const occupation = lookup.occupation(direction.occupation);
  if (!occupation) return null;
  const titleOf = (code: string) => lookup.occupation(code)?.title ?? code;
  const strength = strengthWords(direction);
  const [reason] = direction.reasons;
  return (
    <div className={styles.direction}>
      <OccupationLine occupation={occupation} withZone />
      {strength && <p className={styles.why}>Match: {strength}</p>}
      {reason && <p className={styles.why}>{reasonWords(reason, titleOf)}.</p>}
    </div>
  );
}
