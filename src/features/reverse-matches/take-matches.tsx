import { useState } from 'react';
import { words } from '#words/take-matches.ts';
import { words as shared } from '#words/ui.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { OccupationPlace } from '../../data/soc-tree.ts';
import { report } from '../../runtime/report.ts';
import { useReleases } from '../../runtime/stores.ts';
import buttons from '../../ui/button.module.css';
import { copyText, downloadText } from '../../ui/clipboard.ts';
import { matchesAsText, matchRows } from './match-table.ts';
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
    ...matchRows(official, words.official, lookup, releases),
    ...matchRows(others, words.otherSource, lookup, releases),
  ];
  const count = official.length + others.length;
  const copy = async () => {
    const copied = await copyText(
      [matchesAsText(official, false, releases), matchesAsText(others, true, releases)]
        .filter(Boolean)
        .join('\n'),
    );
    setNote(copied ? words.titlesCopied(count) : words.listNotCopied);
  };
  const download = async () => {
    try {
      // Only those who want the file load what writes it.
      const { csvName, rowsAsCsv } = await import('./matches-csv.ts');
      const taken = downloadText(csvName(place.code), rowsAsCsv(rows()), 'text/csv');
      setNote(taken ? words.titlesDownloaded(count, csvName(place.code)) : shared.notDownloaded);
    } catch (cause) {
      report('The file could not be made.', cause);
      setNote(words.notMade);
    }
  };
  return (
    <div className={styles.take}>
      <button type="button" className={buttons.button} onClick={() => void copy()}>
        {words.copyAsText}
      </button>
      <button type="button" className={buttons.button} onClick={() => void download()}>
        {words.downloadCsv}
      </button>
      <a href="#words">{words.forRecruiters}</a>
      <p role="status">{note}</p>
    </div>
  );
}
