import { words } from '#words/compare.ts';
import { linkWords, reasonsInLines, sourcesInWords } from '#words/directions.ts';
import type { Shared } from '../../domain/career.ts';
import type { Direction, Reason } from '../../domain/direction.ts';
import type { Column } from './columns.ts';
import styles from './compare-table.module.css';
import { upperFirst } from './phrases.ts';
import { type Cell, emptyCell, type Row } from './row.ts';
import type { JobFit } from './use-job-fit.ts';

const MOST_REASONS = 2;
/** So many are named of each kind, the most important ones. */
const MOST = 3;
const KINDS: readonly (keyof Shared)[] = ['knowledge', 'skills', 'technology'];

/** How far the occupations are from a military job: who says that it leads there, what carries over, and what to add. */
export function jobRows(columns: readonly Column[], fit: JobFit, titleOf: (code: string) => string): Row[] {
  const { titles, official } = fit.bases;
  const note = titles.length > 0 ? words.notes.distance(titles, official) : undefined;
  const row = (id: 'carries' | 'add', nothing: string, about?: string): Row => ({
    id,
    name: words.rows[id],
    ...(about && { note: about }),
    prose: true,
    cells: columns.map((column) => distanceCell(column, fit, id, nothing)),
  });
  return [
    {
      id: 'match',
      name: words.rows.match(fit.specialty.title),
      prose: true,
      cells: columns.map(({ code }) => matchCell(code, fit, titleOf)),
    },
    row('carries', words.nothingShared, note),
    row('add', words.nothingToAdd),
  ];
}

function matchCell(code: string, fit: JobFit, titleOf: (code: string) => string): Cell {
  const links = fit.linksTo(code);
  const official = fit.isOfficial(code);
  if (!official && links.length === 0) return emptyCell(fit.ready ? words.noLink : words.loading);
  const sources = official ? sourcesInWords(true, fit.specialty.status, links) : links.map(linkWords);
  const reasons = links.flatMap((link) => link.reasons).filter(isTelling);
  const lines = reasonsInLines(reasons.slice(0, MOST_REASONS), titleOf);
  return {
    key: [...sources, ...lines].join('\n'),
    content: (
      <>
        <p>{sources.join(' · ')}</p>
        {lines.map((line) => (
          <p key={line} className={styles.aside}>
            {line}
          </p>
        ))}
      </>
    ),
  };
}

/** What carries over stands in a row of its own; the others say no more than the source's name. */
function isTelling({ kind }: Reason): boolean {
  return kind !== 'carries-over' && kind !== 'list-likely' && kind !== 'listed-alike';
}

function distanceCell(
  { code, profile }: Column,
  fit: JobFit,
  part: 'carries' | 'add',
  nothing: string,
): Cell {
  const reviewed = reviewedOf(fit.linksTo(code));
  if (reviewed) {
    const said = part === 'carries' ? reviewed.what : reviewed.missing;
    return { key: said, content: said ? upperFirst(said) : nothing };
  }
  if (fit.isOfficial(code))
    return { key: part, content: part === 'carries' ? words.official : words.nothingToAdd };
  const found = profile && fit.distanceTo(profile);
  if (!found) return emptyCell(fit.ready ? words.noDistance : words.loading);
  return { key: JSON.stringify(found[part]), content: <Asked asked={found[part]} nothing={nothing} /> };
}

function reviewedOf(links: readonly Direction[]): Extract<Reason, { kind: 'carries-over' }> | undefined {
  return links.flatMap(({ reasons }) => reasons).find((reason) => reason.kind === 'carries-over');
}

function Asked({ asked, nothing }: { asked: Shared; nothing: string }) {
  const kinds = KINDS.filter((kind) => asked[kind].length > 0);
  if (kinds.length === 0) return nothing;
  return kinds.map((kind) => <p key={kind}>{words.kind(words.kinds[kind], asked[kind].slice(0, MOST))}</p>);
}
