import { useState } from 'react';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { OccupationPlace } from '../../data/soc-tree.ts';
import { countOf } from '../../domain-ui/format.ts';
import { useReleases } from '../../runtime/stores.ts';
import buttons from '../../ui/button.module.css';
import { copyText, downloadText } from '../../ui/clipboard.ts';
import { matchRows, rowsAsText } from './match-table.ts';
import type { ReverseMatch } from './reverse-matches.ts';
import styles from './take-matches.module.css';

/** Takes along what is shown: copied as text, or as a file for a spreadsheet. */
export function TakeMatches({
  place,
  official,
  others,
  lookup,
}: {
  place: OccupationPlace;
  official: readonly ReverseMatch[];
  others: readonly ReverseMatch[];
  lookup: CrosswalkLookup;
}) {
  const releases = useReleases();
  const [note, setNote] = useState('');
  const rows = () => [
    ...matchRows(official, 'Official', lookup, releases),
    ...matchRows(others, 'Other source', lookup, releases),
  ];
  const count = countOf(official.length + others.length, 'title');
  const copy = async () => {
    const copied = await copyText(rowsAsText(rows()));
    setNote(
      copied ? `${count} copied.` : 'Your browser does not allow copying here. Download the list instead.',
    );
  };
  const download = async () => {
    // Only those who want the file load what writes it.
    const { csvName, rowsAsCsv } = await import('./matches-csv.ts');
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
