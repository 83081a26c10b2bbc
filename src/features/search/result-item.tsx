import { useState } from 'react';
import { Link } from 'wouter';
import { words as shared } from '#words/domain-ui.ts';
import { evidenceWords } from '#words/search.ts';
import { words } from '#words/search-page.ts';
import type { FactsLookup } from '../../data/crosswalk-facts.ts';
import type { OccupationBrief } from '../../data/crosswalk-index.ts';
import { jobChoice } from '../../domain/choice.ts';
import { isMilitaryOnly } from '../../domain-ui/format.ts';
import { OccupationLine } from '../../domain-ui/occupation-line.tsx';
import { officialArrival } from '../../domain-ui/official-arrival.ts';
import { ShortlistSlot } from '../../domain-ui/shortlist/shortlist-slot.tsx';
import { TitleLabels } from '../../domain-ui/title-labels.tsx';
import type { Arrival } from '../../runtime/arrival.ts';
import { militaryPath } from '../../runtime/paths.ts';
import type { Evidence, MilitaryResult } from '../../search/answers.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { ResultTitle } from '../../ui/result-title.tsx';
import { Further } from './further.tsx';
import { matchedLevel } from './matched-level.ts';
import styles from './result-item.module.css';

const MOST_SHOWN = 3;

/** One result, to be read in one glance: title, labels, an arrow, the civilian side, and why it is here. */
export function ResultItem({
  result,
  facts,
  text,
}: {
  result: MilitaryResult;
  facts: FactsLookup;
  text: string;
}) {
  const { marks, evidence } = result;
  const specialty = facts.specialty(result.specialty);
  const level = matchedLevel(facts, result, text);
  const path = militaryPath(specialty.branches[0]!, level?.typed ? level.title.code : specialty.code);
  const titles = level ? [level.title] : facts.titlesOf(specialty);
  const occupations = facts.occupations([...new Set(titles.flatMap((title) => title.occupations))]);
  const titleOf = (code: string) => facts.occupation(code)?.title ?? code;
  return (
    <li className={styles.item}>
      <div className={styles.military}>
        <ResultTitle href={path} text={specialty.title} marks={marks.specialtyTitle} />
        <TitleLabels
          code={<MarkedText text={specialty.code} marks={marks.specialtyCode} />}
          branches={specialty.branches}
          ranks={specialty.ranks}
          status={specialty.status}
        />
        {level && (
          <p className={styles.level}>
            <span className={styles.levelCode}>
              <MarkedText text={level.title.code} marks={level.typed ? marks.code : []} />
            </span>{' '}
            <MarkedText text={level.title.title} marks={marks.title} />
          </p>
        )}
        <ShortlistSlot choice={jobChoice(specialty)} name={specialty.title} waits />
      </div>
      <div className={styles.match}>
        <span className={styles.arrow} aria-hidden="true">
          →
        </span>
        <div className={styles.matches}>
          <Matches
            occupations={occupations}
            path={path}
            arrival={officialArrival(level?.title ?? specialty)}
          />
          <Further occupations={facts.occupations(facts.further(result.specialty))} path={path} />
        </div>
      </div>
      {evidence[0] && <Reason evidence={evidence[0]} titleOf={titleOf} />}
    </li>
  );
}

/** Why a result is here. The first file does not say why a term means what it does; the place of that is kept. */
function Reason({ evidence, titleOf }: { evidence: Evidence; titleOf: (code: string) => string }) {
  const [early] = useState(evidence.kind === 'nickname' && evidence.reason === '');
  return (
    <p className={styles.reason} data-early={early || undefined}>
      {words.matched(evidenceWords(evidence, titleOf))}
    </p>
  );
}

/** The first few occupations that a result leads to. @param path the page that has them all. */
function Matches({
  occupations,
  path,
  arrival,
}: {
  occupations: readonly OccupationBrief[];
  path: string;
  /** The job of the result, for the pages of its occupations. */
  arrival: Arrival;
}) {
  if (isMilitaryOnly(occupations)) {
    return (
      <p>
        {words.noCounterpart} <Link href={path}>{words.whatNext}</Link>
      </p>
    );
  }
  const more = occupations.length - MOST_SHOWN;
  return (
    <ul className={styles.occupations} aria-label={shared.civilianOccupations}>
      {occupations.slice(0, MOST_SHOWN).map((occupation) => (
        <li key={occupation.code}>
          <OccupationLine occupation={occupation} arrival={arrival} />
        </li>
      ))}
      {more > 0 && (
        <li>
          <Link href={path}>{words.moreOccupations(more)}</Link>
        </li>
      )}
    </ul>
  );
}
