import Papa from 'papaparse';
import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Branch } from '../../domain/branch.ts';
import type { ListedNoise } from '../../domain/noise.ts';
import type { Random } from '../random.ts';
import { BRANCH_FORMS, dateForm, nameForm, rankForm, spanForm } from './forms.ts';
import { codeForm, namesOf, titleForm } from './job-forms.ts';

/** A made-up list, and the job that each of its rows was made of. */
export interface ComposedRoster {
  text: string;
  /** Positions of specialties in the index, by row; without the row of names. */
  jobs: readonly number[];
  /** Whether the first row names the columns. */
  header: boolean;
  /** What the list has of jobs, for the report: "code, title, branch". */
  kind: string;
}

type Field =
  | 'name'
  | 'code'
  | 'title'
  | 'branch'
  | 'rank'
  | 'start'
  | 'end'
  | 'span'
  | 'place'
  | 'id'
  | 'line';

/** What lists call their columns. */
const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  name: ['Name', 'Last, First', 'Candidate Name', 'Full Name'],
  code: ['MOS', 'MOS/AFSC/Rate', 'Code', 'Job Code', 'MOS Code', 'Primary MOS', 'Specialty Code'],
  title: ['Title', 'Job Title', 'MOS Title', 'Military Job Title', 'Position', 'Military Title'],
  branch: ['Branch', 'Service', 'Branch of Service', 'Military Branch'],
  rank: ['Rank', 'Grade', 'Pay Grade', 'Rank/Grade'],
  start: ['Start Date', 'From', 'Entry Date'],
  end: ['End Date', 'To', 'ETS', 'Separation Date'],
  span: ['Dates of Service', 'Years', 'Service Dates'],
  place: ['Location', 'City', 'Base'],
  id: ['ID', 'Candidate ID', 'No.'],
  line: ['Military Experience', 'Service History', 'Notes', 'Military Background'],
};

/** What the lists have; each is as frequent as it stands here. */
const KINDS: readonly (readonly Field[])[] = [
  ['code', 'title', 'branch', 'rank', 'span'],
  ['code', 'title', 'branch', 'rank', 'start', 'end'],
  ['code', 'branch', 'rank', 'end'],
  ['code', 'branch'],
  ['code', 'title'],
  ['code', 'title', 'branch'],
  ['title', 'branch', 'rank', 'start', 'end'],
  ['title', 'branch'],
  ['title', 'branch', 'rank'],
  ['title'],
  ['code'],
  ['line'],
  ['line'],
  ['line', 'branch'],
];
const EXTRAS: readonly Field[] = ['name', 'id', 'place'];

/** Makes the step that composes lists; the same random source gives the same ones. */
export function createRosters(index: CrosswalkIndex, random: Random): (rows: number) => ComposedRoster {
  const names = namesOf(index);
  const jobs = index.specialties.filter(({ titles }) => titles.length > 0);
  const current = jobs.filter(({ status }) => status === 'current');
  const listed = (kind: ListedNoise) =>
    index.lexicon.noise.phrases.find((each) => each.kind === kind)?.phrases ?? [];

  const cellsOf = (id: number): Record<Field, string> => {
    const specialty = index.specialties[id]!;
    const title = index.titles[random.pick(specialty.titles)]!;
    const branch: Branch = random.pick(specialty.branches);
    const from = 1985 + random.below(36);
    const to = from + 3 + random.below(17);
    const said = random.below(3) === 0 ? title.title : specialty.title;
    const cells = {
      name: nameForm(random),
      code: codeForm(title, specialty, branch, random),
      title: titleForm(said, names.get(id) ?? [], random),
      branch: random.pick(BRANCH_FORMS[branch]),
      rank: rankForm(branch, random.pick(specialty.ranks), random),
      start: dateForm(from, random),
      end: dateForm(to, random),
      span: spanForm(from, to, random),
      place: capitals(random.pick(random.below(2) === 0 ? listed('city') : listed('base'))),
      id: String(10_000 + random.below(80_000)),
    };
    return { ...cells, line: lineOf(cells, random) };
  };

  return (rows) => {
    const kind = random.pick(KINDS);
    const fields = shuffled([...kind, ...EXTRAS.filter(() => random.below(3) === 0)], random);
    const header = random.below(4) > 0 || kind.length + 1 < fields.length;
    const ids = Array.from({ length: rows }, () => random.pick(random.below(8) === 0 ? jobs : current).id);
    const body = ids.map((id) => {
      const cells = cellsOf(id);
      // One cell of twenty is empty, but for the one that says the job.
      return fields.map((field) => (field !== kind[0] && random.below(20) === 0 ? '' : cells[field]));
    });
    const lines = header ? [fields.map((field) => random.pick(HEADERS[field])), ...body] : body;
    return {
      text: Papa.unparse(lines, {
        delimiter: random.pick([',', ',', ',', ';', '\t']),
        newline: random.pick(['\r\n', '\n']),
      }),
      jobs: ids,
      header,
      kind: kind.join(', '),
    };
  };
}

/** A job in one line, as people write it into a field for all. */
function lineOf(cells: Readonly<Record<Exclude<Field, 'line'>, string>>, random: Random): string {
  const { rank, code, title, branch, span, place, name } = cells;
  return random.pick([
    () => `${rank}, ${code}, ${branch} ${span}`,
    () => `${branch} ${code} ${title}`,
    () => `${rank} ${code} ${title}, ${branch}, ${span}`,
    () => `${title} (${code}), ${branch}`,
    () => `${branch} - ${title} - ${span}`,
    () => `${title}, ${branch}, ${place} ${span}`,
    () => `${name}; ${rank}; ${code} ${title}; ${branch}`,
    () => `${code} - ${title}, ${span}`,
    () => `${title}, ${rank}, ${branch}`,
    () => `${span} ${branch} ${code}`,
  ])();
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  return list.map(() => left.splice(random.below(left.length), 1)[0]!);
}

function capitals(words: string): string {
  return words.replace(/(?<![\w])[a-z]/g, (letter) => letter.toUpperCase());
}
