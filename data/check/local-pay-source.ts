/**
 * What the official files say of pay by place, read for checking: on purpose without the code of data/derive, so that an
 * error there does not hide itself here.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import readWorkbook from 'read-excel-file/universal';

type RawRow = Readonly<Record<string, string>>;

export interface RawPlaces {
  /** By area and BLS line, "47260 15-1212". */
  rows: ReadonlyMap<string, RawRow>;
  /** Lines that the file of states has, with their titles. */
  titles: ReadonlyMap<string, string>;
  /** National rows by line. */
  nation: ReadonlyMap<string, RawRow>;
  /** Area code → name, postal code → area code of the state, area code → own price parity. */
  names: ReadonlyMap<string, string>;
  stateCodes: ReadonlyMap<string, string>;
  parities: ReadonlyMap<string, string>;
  /** "51998" (metropolitan portion of Virginia) → price parity. */
  portions: ReadonlyMap<string, string>;
}

/** @param dir the folder of the official files; see data/README.md. */
export async function readRawPlaces(dir: string): Promise<RawPlaces> {
  const areasDir = join(dir, 'oews-areas-2025');
  const packed = (name: string) => table(gunzipSync(readFileSync(join(areasDir, name))).toString('utf8'));
  const states = packed('oews_state_may_2025.csv.gz');
  const metros = packed('oews_metro_may_2025.csv.gz');
  const areas = table(readFileSync(join(areasDir, 'areas_may_2025.csv'), 'utf8'));
  const portions = table(readFileSync(join(dir, 'bea-rpp/PARPP_PORT_2008_2024.csv'), 'utf8'));
  return {
    // Where both files have a territory, the one of states is BLS's own.
    rows: new Map([...metros, ...states].map((row) => [`${row.area} ${row.soc}`, row])),
    titles: new Map(states.map((row) => [row.soc!, row.occ_title!])),
    nation: await readNation(dir),
    names: new Map([
      ...areas.map((row): [string, string] => [row.area!, row.area_title!]),
      ...states.map((row): [string, string] => [row.area!, row.area_title!]),
    ]),
    stateCodes: new Map(states.map((row) => [row.state!, row.area!])),
    parities: new Map(areas.map((row) => [row.area!, row.bea_rpp_2024!])),
    portions: new Map(
      portions.flatMap((row): [string, string][] =>
        row.LineCode === '1' ? [[row.GeoFIPS!.replace(/\D/g, ''), row['2024']!]] : [],
      ),
    ),
  };
}

async function readNation(dir: string): Promise<Map<string, RawRow>> {
  const bytes = new Uint8Array(readFileSync(join(dir, 'bls/oews-national-may-2025.xlsx')));
  const [first] = await readWorkbook(new Blob([bytes]));
  const [header = [], ...rows] = first!.data;
  return new Map(
    rows.map((cells) => {
      const row = Object.fromEntries(header.map((name, i) => [String(name), String(cells[i] ?? '')]));
      return [row.OCC_CODE!, row];
    }),
  );
}

/** Comma-separated text, quoted where a cell has a comma. */
function table(text: string): RawRow[] {
  const [header = [], ...rows] = text.trimEnd().split(/\r?\n/).map(cells);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
}
