import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FileFaultKind } from '../../domain/list-faults.ts';
import type { ColumnRole } from '../../domain/roster.ts';
import { FileFault } from '../../files/file-fault.ts';
import type { EngineClient } from '../../runtime/engine-client.ts';
import { describeFault, type LoadFault } from '../../runtime/load-fault.ts';
import type { DescribedJob, DescribedRow } from '../../search/roster/describe-row.ts';
import { type ReadList, readList } from './read-list.ts';

/** A list on its way from a file to its matches. */
export interface RosterState {
  phase: 'empty' | 'reading' | 'columns' | 'matching' | 'stopped' | 'matched';
  /** Why a file could not be read, or the search could not be asked. */
  fileFault: FileFaultKind | null;
  loadFault: LoadFault | null;
  list: ReadList | null;
  /** A row names the columns: the one before the first person. */
  header: boolean;
  /** Where the people begin: a position in the list's records. */
  start: number;
  roles: readonly ColumnRole[];
  /** What the rows of people mean, as far as they are matched. The list grows; it is never another one. */
  matches: DescribedRow[];
  /** How many rows are matched. */
  done: number;
  /** How many there are. */
  total: number;
  /** When the matching began or went on, and at which row. */
  startedAt: number;
  startedFrom: number;
  /** Jobs that the person chose instead, by row. */
  chosen: ReadonlyMap<number, DescribedJob>;
}

export interface RosterStore extends StoreApi<RosterState> {
  read: (source: File | string) => Promise<void>;
  /** Reads another sheet of the workbook. */
  chooseSheet: (sheet: number) => Promise<void>;
  setRole: (column: number, role: ColumnRole) => void;
  setHeader: (header: boolean) => void;
  /** Matches all rows; goes on where it was stopped unless the columns have changed. */
  match: () => Promise<void>;
  stop: () => void;
  choose: (row: number, job: DescribedJob | null) => void;
  /** The jobs that somebody may mean by a text. Rejects where the search cannot be asked. */
  find: (text: string) => Promise<readonly DescribedJob[]>;
  clear: () => void;
}

/** A store without a list. Its matches grow in place, so every one has its own. */
const empty = (): RosterState => ({
  phase: 'empty',
  fileFault: null,
  loadFault: null,
  list: null,
  header: false,
  start: 0,
  roles: [],
  matches: [],
  done: 0,
  total: 0,
  startedAt: 0,
  startedFrom: 0,
  chosen: new Map(),
});

/** So many rows tell what the columns hold. */
const SAMPLE_ROWS = 200;
/** So many rows are matched at once, and so often the page is drawn anew meanwhile. */
const BATCH = 20;
const DRAW_MS = 500;

/** Makes a store; nothing of it is kept beyond the page. */
export function createRosterStore(engine: Pick<EngineClient, 'columns' | 'rows' | 'jobs'>): RosterStore {
  const store = createStore<RosterState>(empty);
  // What is under way counts only while it is the latest.
  let run = 0;
  const begin = () => {
    const own = ++run;
    return () => own === run;
  };
  const withColumns = (change: Partial<RosterState>) => {
    begin();
    store.setState({ ...change, phase: 'columns', matches: [], done: 0, chosen: new Map() });
  };
  return {
    ...store,
    read(source) {
      put(store);
      return readInto(
        store,
        engine,
        () => readList(source, typeof source === 'string' ? '' : source.name),
        begin(),
      );
    },
    async chooseSheet(sheet) {
      const workbook = store.getState().list?.workbook;
      if (workbook) await readInto(store, engine, () => workbook.choose(sheet), begin());
    },
    setRole: (column, role) =>
      withColumns({ roles: store.getState().roles.map((each, i) => (i === column ? role : each)) }),
    setHeader(header) {
      const { list, start } = store.getState();
      const from = header ? start + 1 : start - 1;
      withColumns({ header, start: from, total: (list?.records.length ?? 0) - from });
    },
    match: () => matchInto(store, engine, begin()),
    stop() {
      begin();
      store.setState({ phase: 'stopped', done: store.getState().matches.length });
    },
    choose(row, job) {
      const chosen = new Map(store.getState().chosen);
      if (job) chosen.set(row, job);
      else chosen.delete(row);
      store.setState({ chosen });
    },
    find: engine.jobs,
    clear() {
      begin();
      put(store);
      store.setState(empty(), true);
    },
  };
}

type State = StoreApi<RosterState>;

/** Puts the list away; a workbook has a worker of its own. */
function put(store: State): void {
  store.getState().list?.workbook?.close();
}

async function readInto(
  store: State,
  engine: Pick<EngineClient, 'columns'>,
  read: () => Promise<ReadList>,
  isLatest: () => boolean,
): Promise<void> {
  store.setState({ ...empty(), phase: 'reading' }, true);
  try {
    const list = await read();
    const sample = list.records.slice(0, SAMPLE_ROWS).map(({ cells }) => cells);
    const { header, start, roles } = await engine.columns(sample);
    if (!isLatest()) return list.workbook?.close();
    const total = list.records.length - start;
    store.setState({ phase: 'columns', list, header, start, roles, total });
  } catch (cause) {
    if (isLatest()) store.setState(failed(cause));
  }
}

async function matchInto(
  store: State,
  engine: Pick<EngineClient, 'rows'>,
  isLatest: () => boolean,
): Promise<void> {
  const { list, start, roles, matches, total } = store.getState();
  if (!list) return;
  const before = matches.length;
  store.setState({ phase: 'matching', startedAt: Date.now(), startedFrom: before, loadFault: null });
  let drawnAt = Date.now();
  const same = createSameJobs();
  try {
    while (matches.length < total) {
      const from = matches.length + start;
      const rows = list.records.slice(from, from + BATCH).map(({ cells }) => cells);
      const found = await engine.rows(rows, roles);
      if (!isLatest()) return;
      for (const row of found) matches.push(same(row));
      if (Date.now() - drawnAt < DRAW_MS && matches.length < total) continue;
      drawnAt = Date.now();
      store.setState({ done: matches.length });
    }
    store.setState({ phase: 'matched', done: matches.length });
  } catch (cause) {
    if (isLatest()) store.setState(failed(cause));
  }
}

/** Rows that mean the same job share what is said of it: it comes with every row, and a long list would not fit into memory. */
function createSameJobs(): (row: DescribedRow) => DescribedRow {
  const jobs = new Map<string, DescribedJob>();
  const same = (job: DescribedJob): DescribedJob => {
    const key = `${job.branch} ${job.id}`;
    const known = jobs.get(key);
    if (!known) jobs.set(key, job);
    return known ?? job;
  };
  return (row) => ({
    ...row,
    best: row.best && same(row.best),
    alternatives: row.alternatives.map(same),
  });
}

/** A file that is no list leaves nothing; where the search could not be asked, what is matched stays. */
function failed(cause: unknown): Partial<RosterState> {
  return cause instanceof FileFault
    ? { ...empty(), fileFault: cause.kind }
    : { phase: 'stopped', loadFault: describeFault(cause) };
}
