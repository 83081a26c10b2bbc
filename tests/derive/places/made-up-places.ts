import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';
import { derivePlaces } from '../../../data/derive/places/derive-places.ts';
import { Report } from '../../../data/derive/report.ts';
import { cellsOf } from '../../fixtures/cells.ts';

const STATE_COLUMNS =
  'area,state,area_title,soc,occ_title,emp,jobs_1000,loc_quotient,a_mean,a_pct10,a_pct25,a_median,a_pct75,a_pct90,h_mean,h_median';
const AREA_COLUMNS = 'area,soc,emp,loc_quotient,a_pct10,a_pct25,a_median,a_pct75,a_pct90';

export const VIRGINIA =
  '51,VA,Virginia,15-1212,Analysts,500,1.250,2.50,90000,50000,70000,90000,120000,150000,40,45';
export const NORFOLK = '47260,15-1212,100,3.10,60000,80000,100000,130000,160000';

export interface MadeUp {
  states?: readonly string[];
  areas?: readonly string[];
  /** Lines of the file of names. */
  names?: readonly string[];
  portions?: readonly string[];
}

const NAMES = [
  '47260,"Virginia Beach-Chesapeake-Norfolk, VA-NC",98.5',
  '5100001,Southwest Virginia nonmetropolitan area,',
  '6600001,Guam,',
];

const PORTIONS = [
  ' "51998","Virginia (Metropolitan Portion)",1,102.567',
  ' "51999","Virginia (Nonmetropolitan Portion)",1,88.361',
  ' "51998","Virginia (Metropolitan Portion)",3,120.000',
  ' "11998","District of Columbia (Metropolitan Portion)",1,109.901',
  ' "11999","District of Columbia (Nonmetropolitan Portion)",1,0.000',
];

/** Derives the tables of a made-up source. @returns the rows of a table by name, its text, and the report's text. */
export async function derived({
  states = [VIRGINIA],
  areas = [NORFOLK],
  names = NAMES,
  portions = PORTIONS,
}: MadeUp = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'places-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;
  const files: Record<string, string | Uint8Array> = {
    'oews-areas-2025/oews_state_may_2025.csv.gz': gzipSync(lines(STATE_COLUMNS, ...states)),
    'oews-areas-2025/oews_metro_may_2025.csv.gz': gzipSync(lines(AREA_COLUMNS, ...areas)),
    'oews-areas-2025/areas_may_2025.csv': lines('area,area_title,bea_rpp_2024', ...names),
    'bea-rpp/PARPP_PORT_2008_2024.csv': lines(
      'GeoFIPS,GeoName,LineCode,2024',
      ...portions,
      'Note: See the included footnote file.',
      'U.S. Bureau of Economic Analysis',
    ),
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  const report = new Report();
  const texts = await derivePlaces(dir, report);
  return {
    rows: (name: string) => cellsOf(texts.get(`places/${name}.tsv`) ?? ''),
    report: report.text(),
  };
}
