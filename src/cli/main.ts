/**
 * The crosswalk on the command line:
 *   npm run --silent crosswalk -- search                    one JSON request a line in, one JSON answer a line out
 *   npm run --silent crosswalk -- military Army 25B         the JSON of a military title's page
 *   npm run --silent crosswalk -- occupation 15-1212.00     the JSON of an occupation's page
 *   npm run --silent crosswalk -- occupation 15-1212.00 --place "Norfolk, VA"    and what it pays there
 *   npm run --silent crosswalk -- match [--json | --xlsx OUT.xlsx] [--sheet NAME] [FILE]
 *                                                           a list with what each row means; standard input without a file
 */
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type CompiledData, compileData } from '../compile/compile-data.ts';
import { occupationJson } from '../compile/occupation-json.ts';
import { readTables, tablesVersion } from '../compile/read-tables.ts';
import { createEngine } from '../search/engine.ts';
import { BadInput } from './bad-input.ts';
import { endWithReader } from './end-with-reader.ts';
import { localPayJson, placeNamed } from './local-pay-json.ts';
import { matchOptions } from './match/match-options.ts';
import { runMatch } from './match/run-match.ts';
import { militaryDirections } from './military-directions.ts';
import { militaryJson } from './military-json.ts';
import { onetNotice } from './onet-notice.ts';
import { answerLine } from './search-lines.ts';
import { titlesLeadingTo } from './titles-leading-to.ts';

const USAGE =
  'usage: crosswalk search | crosswalk military BRANCH CODE | crosswalk occupation O*NET-SOC-CODE [--place PLACE] | crosswalk match [--json | --xlsx OUT.xlsx] [--sheet NAME] [FILE]';

/** With O*NET's own sentences, where npm run data:official has put them. */
const OFFICIAL = '--official';

function readData(): CompiledData {
  const tables = readTables(join(import.meta.dirname, '../../data'), {
    official: process.argv.includes(OFFICIAL),
  });
  return compileData(tables, tablesVersion(tables));
}

async function searchLines(): Promise<void> {
  const data = readData();
  const index = data.index();
  const engine = createEngine({
    index,
    identifiers: data.identifiers(),
    names: data.layTitles(),
    words: data.occupationWords(),
    duties: data.duties(),
  });
  engine.prepare();
  const { onet } = data.releases();
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') process.stdout.write(`${answerLine(line, index, engine, onet)}\n`);
  }
}

function printOccupation(occupation: string, placeText: string | undefined): void {
  const data = readData();
  const { profiles, index, directions, reverse, releases } = data;
  const place = placeText === undefined ? undefined : placeNamed(data.places(), placeText);
  const local = {
    book: data.places(),
    linePay: data.linePay(),
    national: data.national(),
    releases: releases(),
  };
  const parts = { index: index(), directions: directions(), reverse: reverse(), releases: releases() };
  console.log(
    occupationJson(
      profiles(),
      occupation,
      (code) => titlesLeadingTo(parts.index, code),
      (code) => militaryDirections(parts, code),
      (profile) => ({
        localPay: place && localPayJson(local, profile, place),
        ...onetNotice(profile.official !== null, parts.releases.onet),
      }),
    ),
  );
}

function match(args: readonly string[]): void {
  const options = matchOptions(args);
  if (!options) throw new BadInput(USAGE);
  process.exitCode = runMatch(args, options);
}

async function run([command, ...args]: readonly string[]): Promise<void> {
  if (command === 'search' && args.length === 0) return searchLines();
  if (command === 'match') return match(args);
  if (command === 'military' && args.length >= 2) {
    // A branch of two words may come without quotes: military Air Force 1D7X1.
    const data = readData();
    const parts = {
      index: data.index(),
      directions: data.directions(),
      outcomes: data.outcomes(),
      releases: data.releases(),
    };
    console.log(militaryJson(parts, args.slice(0, -1).join(' '), args.at(-1)!));
  } else if (
    command === 'occupation' &&
    (args.length === 1 || (args.length === 3 && args[1] === '--place'))
  ) {
    printOccupation(args[0]!, args[2]);
  } else {
    console.error(USAGE);
    process.exitCode = 2;
  }
}

endWithReader();

run(process.argv.slice(2).filter((each) => each !== OFFICIAL)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof BadInput ? 2 : 1;
});
