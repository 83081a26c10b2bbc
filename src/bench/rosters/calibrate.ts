/**
 * Measures how sure matches of lists are, and fits the rule that says so.
 *   npm run calibrate                      the table: of rows called exact, strong and likely, how many are right
 *   npm run calibrate -- --fit             fits weights and thresholds on one half, and prints them
 *   npm run calibrate -- --wrong exact     prints wrong rows of a confidence
 *   npm run calibrate -- --read 300        prints rows drawn at random, with what they are called, to be read by eye
 *   npm run calibrate -- --sets A.tsv      other relevance sets than ours
 * Lists are composed anew with a fixed seed; every second list, and every second row of a relevance set, is kept to report on.
 */
import { parseArgs } from 'node:util';
import { CONFIDENCES, type Confidence } from '../../domain/roster.ts';
import { createEngine } from '../../search/engine.ts';
import { confidenceOf, sureness } from '../../search/roster/confidence.ts';
import { chosenSets, OUR_SETS } from '../our-sets.ts';
import { readProduct } from '../product.ts';
import { createRandom } from '../random.ts';
import { textTable } from '../text-table.ts';
import { createRosters } from './compose.ts';
import { fitRule } from './fit-rule.ts';
import { createRosterJudge, type JudgedRow } from './judge.ts';

const ROWS = 50;
/** Named as the search is asked, and not judged by duties alone. */
const SETS = OUR_SETS.military.filter((name) => name !== 'military-needs');

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '18' },
    lists: { type: 'string', default: '400' },
    fit: { type: 'boolean', default: false },
    wrong: { type: 'string' },
    sets: { type: 'string', default: SETS.join(',') },
    read: { type: 'string' },
    show: { type: 'string', default: '40' },
  },
});

const product = readProduct();
const { index } = product;
const engine = createEngine(product);
engine.prepare();
const judge = createRosterJudge(index, engine);
const compose = createRosters(index, createRandom(Number(values.seed)));
const rows = [
  ...Array.from({ length: Number(values.lists) }, (_, i) => judge.roster(compose(ROWS), i % 2 === 0)).flat(),
  ...chosenSets(values.sets, ['military']).flatMap(({ name, rows: judged }) => judge.set(name, judged)),
];
if (values.fit) console.log(fitRule(rows.filter(({ fits }) => fits)));
const kept = rows.filter(({ fits }) => !fits);
const isSet = ({ set }: JudgedRow) => set.startsWith('military');
const groups: readonly (readonly [string, (row: JudgedRow) => boolean])[] = [
  ['composed lists', (row) => !isSet(row)],
  ['relevance sets', isSet],
  ...[...new Set(kept.map(({ set }) => set))]
    .sort()
    .map((set) => [`  ${set}`, (row: JudgedRow) => row.set === set] as const),
];
const called = (row: JudgedRow): Confidence => (row.decision ? confidenceOf(row.decision) : 'none');
console.log(
  textTable([
    ['kept rows', ...CONFIDENCES, 'all'],
    ...groups.map(([name, isOf]) => [
      name,
      ...CONFIDENCES.map((confidence) => cell(kept.filter((row) => isOf(row) && called(row) === confidence))),
      cell(kept.filter(isOf)),
    ]),
  ]),
);
const label = (id: number) => {
  const { branches, code, title } = index.specialties[id]!;
  return `${branches[0]} ${code} ${title}`;
};
const line = ({ raw, decision, set }: JudgedRow) =>
  `${set}: ${raw}\t→ ${decision ? `${label(decision.specialty)} (${decision.by}, ${sureness(decision).toFixed(3)})` : 'nothing'}`;
const wrong = rows.filter((row) => !row.right && called(row) === values.wrong);
for (const row of wrong.slice(0, Number(values.show))) console.log(line(row));
if (values.read) {
  const random = createRandom(Number(values.seed) + 1);
  for (let i = 0; i < Number(values.read); i++) {
    const row = random.pick(kept);
    console.log(`${row.right ? 'right' : 'WRONG'} ${called(row)} ${line(row)}`);
  }
}

/** "1,234 (99.1 %)": how many rows, and how many of them are right. */
function cell(some: readonly JudgedRow[]): string {
  if (some.length === 0) return '–';
  const right = some.filter((row) => row.right).length;
  return `${some.length.toLocaleString('en-US')} (${((100 * right) / some.length).toFixed(1)} %)`;
}
