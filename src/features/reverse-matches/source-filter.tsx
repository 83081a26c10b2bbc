import { shortSourceName } from '#words/directions.ts';
import { words } from '#words/reverse-matches.ts';
import { DIRECTION_SOURCES, type DirectionSource } from '../../domain/direction.ts';
import { formatCount } from '../../domain-ui/format.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { NarrowFold } from '../../ui/narrow-fold.tsx';
import type { SourceCounts } from './by-sources.ts';
import type { MatchRequest } from './match-request.ts';
import choices from './several-choices.module.css';
import { SeveralChoices } from './several-choices.tsx';
import styles from './source-filter.module.css';

const GROUPS: readonly [string, readonly DirectionSource[]][] = [
  [words.sourceGroups.official, ['crosswalk']],
  [words.sourceGroups.experts, ['expert-study', 'va-equivalents', 'connector']],
  [words.sourceGroups.ours, ['reviewed', 'suggested']],
];

/** So many sources are named where they are folded away; more are counted. */
const FEW = 2;

/** Who has to say that a title leads here; each source says how many titles it has. */
export function SourceFilter({
  sources,
  fair,
  counts,
  known,
  onChange,
}: {
  sources: MatchRequest['sources'];
  /** Whether fair matches show. */
  fair: boolean;
  counts: SourceCounts;
  /** Whether the other sources are there already. */
  known: boolean;
  onChange: (change: Partial<MatchRequest>) => void;
}) {
  const choose = (group: readonly DirectionSource[], chosen: readonly DirectionSource[]) =>
    onChange({
      sources: DIRECTION_SOURCES.filter((each) => (group.includes(each) ? chosen : sources).includes(each)),
    });
  return (
    <NarrowFold summary={summary(sources, fair)}>
      <div className={styles.groups}>
        {GROUPS.map(([legend, group]) => (
          <SeveralChoices
            key={legend}
            legend={legend}
            options={group}
            chosen={sources}
            counts={known || group.includes('crosswalk') ? counts : undefined}
            wordsOf={shortSourceName}
            onChoose={(chosen) => choose(group, chosen)}
          />
        ))}
        <Checkbox checked={fair} onChange={(checked) => onChange({ fair: checked })}>
          {words.includeFair}{' '}
          <span className={choices.count}>{known ? formatCount(counts.fair) : words.notYet}</span>
        </Checkbox>
      </div>
    </NarrowFold>
  );
}

function summary(sources: MatchRequest['sources'], fair: boolean): string {
  const names = sources.map(shortSourceName).join(', ') || words.noSources;
  const all = DIRECTION_SOURCES.length;
  const chosen = sources.length === all ? words.allSources : words.someSources(sources.length, all);
  return words.sources(sources.length <= FEW ? names : chosen, fair);
}
