import { useState } from 'react';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { CivilianPlace } from '../../data/soc-tree.ts';
import buttons from '../shared/button.module.css';
import { countOf } from '../shared/format.ts';
import { copyText, downloadText } from '../shared/take-along.ts';
import type { Lead } from './leads.ts';
import { leadRows, rowsAsText } from './leads-table.ts';
import styles from './take-leads.module.css';

/** Takes along what is shown: copied as text, or as a file for a spreadsheet. */
export function TakeLeads({
  place,
  official,
  also,
  lookup,
}: {
  place: CivilianPlace;
  official: readonly Lead[];
  also: readonly Lead[];
  lookup: CrosswalkLookup;
}) {
  const [note, setNote] = useState('');
  const rows = () => [...leadRows(official, 'Official', lookup), ...leadRows(also, 'Also consider', lookup)];
  const count = countOf(official.length + also.length, 'title');
  const copy = async () => {
    const copied = await copyText(rowsAsText(rows()));
    setNote(
      copied ? `${count} copied.` : 'Your browser does not allow copying here. Download the list instead.',
    );
  };
  const download = async () => {
    // Only those who want the file load what writes it.
    const { csvName, rowsAsCsv } = await import('./leads-csv.ts');
    downloadText(csvName(place.code), rowsAsCsv(rows()), 'text/csv');
    setNote(`${count} downloaded as ${csvName(place.code)}.`);
  };
  return (
    <div className={styles.take}>
      <button type="button" className={buttons.button} onClick={() => void copy()}>
        Copy as text
      </button>
      <button type="button" className={buttons.button} onClick={() => void download()}>
        Download CSV
      </button>
      <a href="#words">Search words for recruiters</a>
      <p role="status">{note}</p>
    </div>
  );
}
