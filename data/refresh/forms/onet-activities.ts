import { toRows } from '../../derive/parse.ts';
import { SourceError } from '../../derive/source-error.ts';
import type { Candidate } from '../candidates.ts';
import type { Staged } from '../found.ts';
import { joined } from './onet-tables.ts';

const COLUMNS = [
  'O*NET-SOC Code',
  'Element ID',
  'Scale ID',
  'Data Value',
  'Recommend Suppress',
  'Not Relevant',
] as const;

/**
 * Work Activities.txt in the form of the extract that the work activities were first derived from: importance and level in
 * one row. What O*NET recommends to suppress, and levels that it marks not relevant, are left out.
 */
export function activityTable(file: Candidate): Staged {
  return {
    place: file.place,
    table: async () => {
      const pairs = new Map<string, { importance: string; level: string }>();
      for (const row of toRows(await joined([file], {}), file.place, COLUMNS)) {
        const key = `${row['O*NET-SOC Code']}\t${row['Element ID']}`;
        const pair = pairs.get(key) ?? { importance: '', level: '' };
        pairs.set(key, pair);
        if (row['Recommend Suppress'] === 'Y') continue;
        if (row['Scale ID'] === 'IM') pair.importance = row['Data Value'];
        else if (row['Scale ID'] !== 'LV')
          throw new SourceError(
            file.place,
            `found the scale "${row['Scale ID']}" for ${key.replace('\t', ' ')}, expected IM and LV`,
          );
        else if (row['Not Relevant'] !== 'Y') pair.level = row['Data Value'];
      }
      const rated = [...pairs].filter(([, { importance }]) => importance !== '');
      return {
        rows: [
          ['onet_soc_code', 'element_id', 'importance', 'level'],
          ...rated.map(([key, { importance, level }]) => [...key.split('\t'), importance, level]),
        ],
      };
    },
  };
}
