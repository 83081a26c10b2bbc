import { useState } from 'react';
import { words } from '#words/compare.ts';
import { periodWords } from '#words/dates.ts';
import { yearsOf } from '../../domain/releases.ts';
import { PlacePicker } from '../../domain-ui/place/place-picker.tsx';
import type { Crosswalk } from '../../runtime/index-store.ts';
import { useNational, useReleases } from '../../runtime/stores.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import text from '../../ui/text.module.css';
import { useMedia } from '../../ui/use-media.ts';
import { usePrinting } from '../../ui/use-printing.ts';
import { askedRows } from './asked-rows.ts';
import type { Column } from './columns.ts';
import styles from './compare-page.module.css';
import { CompareTable, NarrowTable } from './compare-table.tsx';
import { entryRows } from './entry-rows.ts';
import { jobRows } from './job-rows.tsx';
import { outlookRows, zoneAndAiRows } from './outlook-rows.tsx';
import { PairPicker } from './pair-picker.tsx';
import { payRow } from './pay-row.tsx';
import { emptyCell, isSame, type Row } from './row.ts';
import type { Comparison } from './use-comparison.ts';
import { type JobFit, useJobFit } from './use-job-fit.ts';
import { usePayHere } from './use-pay-here.ts';

/** There is room for two columns at most. */
const PHONE = '(max-width: 43.99rem)';
/** There is room for four columns, but not for the names of the rows beside them. */
const NARROW = '(max-width: 59.99rem)';

interface Beside {
  columns: readonly Column[];
  comparison: Comparison;
  /** Undefined until it is there. */
  crosswalk: Crosswalk | undefined;
  titleOf: (code: string) => string;
  onRemove: (column: Column) => void;
}

/** The comparison itself: all columns, or on a phone two of them. */
export function SideBySide({ columns, comparison, crosswalk, titleOf, onRemove }: Beside) {
  const fit = useJobFit(comparison.job, crosswalk);
  const [hidesSame, setHidesSame] = useState(false);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const printing = usePrinting();
  const phone = useMedia(PHONE) && !printing;
  const narrow = useMedia(NARROW) && !printing;
  const pair = pairOf(columns, picked);
  const shown = phone ? pair : columns;
  const all = useRows(shown, fit, titleOf);
  const rows = hidesSame ? all.filter((row) => !isSame(row)) : all;
  const Table = narrow ? NarrowTable : CompareTable;
  return (
    <div className={styles.part}>
      {phone && columns.length > pair.length && (
        <PairPicker columns={columns} pair={pair} onPick={setPicked} />
      )}
      <PlacePicker />
      <div className={styles.choices} data-screen-only>
        <Checkbox checked={hidesSame} onChange={setHidesSame}>
          {words.hideSame}
        </Checkbox>
        <p role="status" className={text.quiet}>
          {hidesSame && words.hidden(all.length - rows.length)}
        </p>
      </div>
      {rows.length === 0 ? <p>{words.allSame}</p> : <Table columns={shown} rows={rows} onRemove={onRemove} />}
      <Sources />
    </div>
  );
}

/** The two that were picked, as far as they are still compared; else the first ones. */
function pairOf(columns: readonly Column[], picked: readonly string[]): readonly [Column, Column] {
  const [first, second] = picked.map((code) => columns.find((column) => column.code === code));
  const left = first ?? columns.find((column) => column !== second)!;
  return [left, second ?? columns.find((column) => column !== left)!];
}

function useRows(
  columns: readonly Column[],
  fit: JobFit | undefined,
  titleOf: (code: string) => string,
): Row[] {
  const national = useNational();
  const { place, pays } = usePayHere(columns);
  const { projections } = useReleases();
  return [
    payRow(pays, place, national),
    ...outlookRows(columns, yearsOf(projections).to),
    ...(fit ? jobRows(columns, fit, titleOf) : []),
    ...entryRows(columns),
    ...zoneAndAiRows(columns),
    ...askedRows(columns),
  ].map((row) => withoutFailed(row, columns));
}

/** What could not be loaded is not unknown. */
function withoutFailed(row: Row, columns: readonly Column[]): Row {
  if (row.together) return row;
  return {
    ...row,
    cells: row.cells.map((cell, i) => (columns[i]!.failed ? emptyCell(words.notLoaded) : cell)),
  };
}

function Sources() {
  const { wages, projections, onet } = useReleases();
  return (
    <p className={text.small}>{words.sources(periodWords(wages), periodWords(projections), onet.release)}</p>
  );
}
