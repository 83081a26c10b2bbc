/**
 * Checks pay by place: npm run check-places -- --sources DIR. Compares every figure that the command line gives for sixty
 * occupations in ten places with the rows of the official files; prints what differs, and exits 1 if anything does.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localPayJson, placeNamed } from '../../src/cli/local-pay-json.ts';
import { compileData } from '../../src/compile/compile-data.ts';
import { readTables } from '../../src/compile/read-tables.ts';
import { type RawPlaces, readRawPlaces } from './local-pay-source.ts';

const OCCUPATIONS = 60;

/** What a person may type, the area that is meant, and its state where that is not the first of its name: each kind of place, and what stands in where figures are missing. */
const PLACES: readonly [text: string, area: string, state?: string][] = [
  ['Norfolk, VA', '47260'],
  // In the second state of their areas, whose figures stand in.
  ['Camden, NJ', '37980', '34'],
  ['Fort Belvoir', '47900', '51'],
  ['VA', '51'],
  ['San Antonio', '41700'],
  ['Fort Bragg', '22180'],
  ['Killeen, TX', '28660'],
  ['New York, NY', '35620'],
  ['Southwest Virginia', '5100001'],
  ['Alaska nonmetropolitan area', '0200006'],
  ['District of Columbia', '11'],
  ['Guam', '66'],
];

/** Has one figure more for each time the two agree, and says where they do not. */
class Tally {
  compared = 0;
  readonly wrong: string[] = [];

  compare(where: string, given: unknown, expected: unknown): void {
    this.compared++;
    if (given !== expected) this.wrong.push(`${where}: ${String(given)}, the source has ${String(expected)}`);
  }
}

const number = (text: string | undefined) =>
  text === undefined || text === '' || text === '*' || text === '**' ? null : Number(text);

type Answer = ReturnType<typeof localPayJson>;

function comparePay(
  raw: RawPlaces,
  areas: readonly string[],
  { pay }: Answer,
  where: string,
  tally: Tally,
): void {
  if (!pay) return;
  const line = pay.group.code;
  const at = areas.find((each) => raw.rows.get(`${each} ${line}`)?.a_median);
  const row = at === undefined ? undefined : raw.rows.get(`${at} ${line}`);
  const nation = raw.nation.get(line)!;
  const median = number(row?.a_median ?? nation.A_MEDIAN);
  const p75 = number(row?.a_pct75 ?? nation.A_PCT75);
  tally.compare(
    `${where}, area of pay`,
    pay.area.name,
    at === undefined ? 'United States' : raw.names.get(at),
  );
  tally.compare(`${where}, 10th`, figure(pay.p10), number(row?.a_pct10 ?? nation.A_PCT10));
  tally.compare(`${where}, 25th`, figure(pay.p25), number(row?.a_pct25 ?? nation.A_PCT25));
  tally.compare(`${where}, median`, figure(pay.median), median);
  const isAbsurd = row !== undefined && p75 !== null && median !== null && p75 >= 3 * median;
  tally.compare(`${where}, 75th`, figure(pay.p75), isAbsurd ? null : p75);
  tally.compare(`${where}, note`, pay.note === null, at === areas[0]);
}

function compareJobs(
  raw: RawPlaces,
  areas: readonly string[],
  { pay, jobs }: Answer,
  where: string,
  tally: Tally,
): void {
  if (!pay || !jobs) return;
  const line = pay.group.code;
  const at = areas.find((each) => raw.rows.get(`${each} ${line}`)?.emp);
  const row = at === undefined ? undefined : raw.rows.get(`${at} ${line}`);
  const national = number(raw.nation.get(line)!.TOT_EMP);
  const share = national === null ? null : national / Number(raw.nation.get('00-0000')!.TOT_EMP);
  tally.compare(
    `${where}, area of jobs`,
    jobs.area.name,
    at === undefined ? 'United States' : raw.names.get(at),
  );
  tally.compare(`${where}, jobs`, jobs.employment, row ? number(row.emp) : national);
  tally.compare(`${where}, location quotient`, jobs.locationQuotient, number(row?.loc_quotient));
  const published = number(row?.jobs_1000);
  if (published !== null) tally.compare(`${where}, jobs in 1,000`, jobs.per1000, published);
  else {
    const quotient = row ? number(row.loc_quotient) : 1;
    const worked = quotient === null || share === null ? null : quotient * share * 1000;
    const isNear =
      worked === null ? jobs.per1000 === null : Math.abs(jobs.per1000! - worked) <= worked * 0.05;
    tally.compare(`${where}, jobs in 1,000, worked out`, isNear, true);
  }
}

function comparePrices(raw: RawPlaces, area: string, { prices }: Answer, where: string, tally: Tally): void {
  const state = area.slice(0, 2);
  const part = (portion: string) => number(raw.portions.get(state + portion)) || null;
  const metropolitanOnly = part('998') !== null && part('999') === null;
  const expected =
    area.length === 5
      ? [number(raw.parities.get(area))]
      : area.length === 7
        ? [part('999')]
        : [part('998'), metropolitanOnly ? null : part('999')];
  tally.compare(
    `${where}, price parity`,
    prices.map(({ parity }) => parity).join(' '),
    expected.filter((each) => each !== null).join(' '),
  );
}

/** The area code of the state, the first of several; '' for a state. */
function stateOf(raw: RawPlaces, area: string): string {
  if (area.length === 2) return '';
  if (area.length === 7) return area.slice(0, 2);
  return raw.stateCodes.get(raw.names.get(area)!.match(/, ([A-Z]{2})/)![1]!)!;
}

/** BLS's mark for no estimate is none. */
function figure(value: number | '*' | '#' | null): number | null {
  return typeof value === 'number' ? value : null;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { sources: { type: 'string' } } });
  if (!values.sources) throw new Error('Say where the official files are: --sources DIR');
  const raw = await readRawPlaces(values.sources);
  const tables = readTables(join(import.meta.dirname, '..'));
  const data = compileData(tables, 'check');
  const input = {
    book: data.places(),
    linePay: data.linePay(),
    national: data.national(),
    releases: data.releases(),
  };
  const all = [...data.profiles().values()].filter(({ pay }) => pay);
  const chosen = Array.from(
    { length: OCCUPATIONS },
    (_, i) => all[Math.floor((i * all.length) / OCCUPATIONS)]!,
  );
  const tally = new Tally();
  for (const [text, area, state = stateOf(raw, area)] of PLACES) {
    const areas = [area, state];
    const place = placeNamed(input.book, text);
    tally.compare(`“${text}”`, place.place.code, area);
    for (const profile of chosen) {
      const answer = localPayJson(input, profile, place);
      const where = `${profile.code} in ${text}`;
      const { code, title } = profile.pay!.group;
      tally.compare(`${where}, line`, raw.titles.get(code) ?? raw.nation.get(code)?.OCC_TITLE, title);
      tally.compare(`${where}, its own line`, code === profile.soc.code, raw.nation.has(profile.soc.code));
      comparePay(raw, areas, answer, where, tally);
      compareJobs(raw, areas, answer, where, tally);
      comparePrices(raw, area, answer, where, tally);
    }
  }
  for (const each of tally.wrong) console.error(each);
  console.log(
    `${chosen.length} occupations in ${PLACES.length} places: ${tally.compared} figures compared, ${tally.wrong.length} wrong`,
  );
  return tally.wrong.length > 0 ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
