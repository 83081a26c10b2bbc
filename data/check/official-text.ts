import { readDuties } from '../derive/matching/duty-stems.ts';
import { Sources } from '../derive/read.ts';
import { Report } from '../derive/report.ts';

/** O*NET's and the services' own sentences, read to keep ours apart from them; they are never written anywhere. */
export interface OfficialText {
  /** Every sentence about an occupation: description, tasks (emerging and replaced ones too), activities. */
  readonly sentencesOf: ReadonlyMap<string, readonly string[]>;
  /** The activities linked to an occupation's tasks. */
  readonly activitiesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every activity's statement. */
  readonly statementOf: ReadonlyMap<string, string>;
  /** What the services say that people in a military job do, as `describedJobKey` names it. */
  readonly dutiesOf: ReadonlyMap<string, string>;
}

const CODE = 'O*NET-SOC Code';

/** @param dir the folder of the official files; see data/README.md. */
export function readOfficialText(dir: string): OfficialText {
  const sources = new Sources(dir, new Report());
  const sentencesOf = new Map<string, string[]>();
  const say = (code: string, sentence: string) => {
    if (sentence === '' || sentence === 'n/a') return;
    const group = sentencesOf.get(code);
    if (group) group.push(sentence);
    else sentencesOf.set(code, [sentence]);
  };
  for (const row of sources.tsv('onet-30.1/Occupation Data.txt', [CODE, 'Description'])) {
    say(row[CODE], row.Description);
  }
  for (const row of sources.tsv('onet-30.1/Task Statements.txt', [CODE, 'Task'])) {
    say(row[CODE], row.Task);
  }
  for (const row of sources.tsv('onet-30.1/Emerging Tasks.txt', [CODE, 'Task', 'Original Task'])) {
    say(row[CODE], row.Task);
    say(row[CODE], row['Original Task']);
  }
  const statementOf = new Map(
    sources
      .tsv('onet-30.1/DWA Reference.txt', ['DWA ID', 'DWA Title'])
      .map((row) => [row['DWA ID'], row['DWA Title']]),
  );
  const activitiesOf = new Map<string, Set<string>>();
  for (const row of sources.tsv('onet-30.1/Tasks to DWAs.txt', [CODE, 'DWA ID'])) {
    const group = activitiesOf.get(row[CODE]) ?? new Set();
    group.add(row['DWA ID']);
    activitiesOf.set(row[CODE], group);
  }
  for (const [code, ids] of activitiesOf) for (const id of ids) say(code, statementOf.get(id) ?? '');
  const dutiesOf = new Map(
    readDuties(sources).map(({ branch, code, ranks, description }) => [
      `${branch.replaceAll(' ', '-')}:${code}:${ranks}`,
      description,
    ]),
  );
  return { sentencesOf, activitiesOf, statementOf, dutiesOf };
}
