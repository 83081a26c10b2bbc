import { createStore, type StoreApi } from 'zustand/vanilla';
import { createFactsLookup, type FactsLookup } from '../data/crosswalk-facts.ts';
import type { ColumnRole } from '../domain/roster.ts';
import type { MilitaryAnswer, MilitaryQuery, OccupationAnswer, OccupationQuery } from '../search/answers.ts';
import type { DescribedJob, DescribedRow } from '../search/roster/describe-row.ts';
import type { RosterColumns } from '../search/roster/roster.ts';
import { createCalm } from './calm.ts';
import type { EngineFiles, EngineReply, ListRows } from './engine-messages.ts';
import { createEngineLine, type EnginePort } from './engine-port.ts';
import type { FaultError, LoadFault } from './load-fault.ts';
import { savesData } from './saves-data.ts';

/** Where the data stands that the first search does not need. */
export type RestState =
  | { status: 'idle' | 'loading' | 'ready' }
  /** Military search goes on with the index alone. */
  | { status: 'failed'; fault: LoadFault };

/** A military answer, what is to be shown of it, and whether all data had a part in it. */
export interface MilitaryReply {
  answer: MilitaryAnswer;
  facts: FactsLookup;
  complete: boolean;
}

/** An answer on occupations, and what is to be shown of it. */
export interface OccupationReply {
  answer: OccupationAnswer;
  facts: FactsLookup;
}

export interface EngineClient {
  rest: StoreApi<RestState>;
  /** Starts the engine's host ahead of the index. */
  wake: () => void;
  /** Hands over the index as it arrived; questions wait for it. */
  start: (index: string) => void;
  /** Lets the host fetch the index by itself, which takes nothing of the page's own time; questions wait for it. */
  startFrom: (url: string) => void;
  /** What a question that needs the rest waits for: a pause in the typing, unless the rest is there. */
  calm: () => Promise<void> | undefined;
  /** Loads the rest of the data, unless it is there or on its way. */
  loadRest: () => void;
  /**
   * Searches military titles, with the data that there is; asks for the rest once something was typed. Where data is to be
   * saved, only if nothing is found without it.
   */
  military: (query: MilitaryQuery) => Promise<MilitaryReply>;
  /** Searches occupations. Rejects when the data cannot be loaded. */
  occupations: (query: OccupationQuery) => Promise<OccupationReply>;
  /** What the columns of a list hold, by its first rows. Rejects when the data cannot be loaded. */
  columns: (rows: ListRows) => Promise<RosterColumns>;
  /** What rows of a list mean, in their order; a few at a time, so that other questions have their turn. */
  rows: (rows: ListRows, roles: readonly ColumnRole[]) => Promise<readonly DescribedRow[]>;
  /** The jobs that a text may mean, described as rows describe theirs. */
  jobs: (text: string) => Promise<readonly DescribedJob[]>;
}

/** Making the rest ready takes the engine a moment, in which it answers nothing: it waits for a pause of so many milliseconds. */
const PAUSE_MS = 300;

/**
 * Talks to the engine, which runs beside the page.
 * @param connect starts it; called when it is woken, or at the first question that can be answered.
 * @param onQuestion hears of each question before it is put: where nobody has asked for the index yet, it is wanted now.
 */
export function createEngineClient(
  connect: () => EnginePort,
  files: EngineFiles,
  onQuestion: () => void = () => {},
): EngineClient {
  const rest = createStore<RestState>(() => ({ status: 'idle' }));
  const line = createEngineLine(connect, files, () => {
    if (rest.getState().status === 'ready') rest.setState({ status: 'idle' }, true);
  });
  const calm = createCalm(PAUSE_MS);
  const ask: typeof line.ask = (question) => {
    onQuestion();
    return line.ask(question);
  };
  const loadRest = () => loadOnce(rest, () => ask((id) => ({ kind: 'complete', id })));
  return {
    rest,
    wake: line.wake,
    start: line.start,
    startFrom: line.startFrom,
    calm: () => (rest.getState().status === 'ready' ? undefined : calm.wait()),
    loadRest,
    async military(query) {
      const typed = query.text.trim() !== '';
      if (typed) calm.disturb();
      const reply = await ask((id) => ({ kind: 'military', id, query }));
      if (typed) calm.disturb();
      const { answer, facts, complete } = reply as Extract<EngineReply, { kind: 'military' }>;
      // A fresh index began anew.
      if (!complete && rest.getState().status === 'ready') rest.setState({ status: 'idle' }, true);
      if (typed && (answer.total === 0 || !savesData())) void calm.wait()?.then(loadRest);
      return { answer, facts: createFactsLookup(facts), complete };
    },
    async occupations(query) {
      loadRest();
      const reply = await ask((id) => ({ kind: 'occupations', id, query }));
      const { answer, facts } = reply as Extract<EngineReply, { kind: 'occupations' }>;
      return { answer, facts: createFactsLookup(facts) };
    },
    async columns(rows) {
      loadRest();
      const reply = await ask((id) => ({ kind: 'columns', id, rows }));
      return (reply as Extract<EngineReply, { kind: 'columns' }>).columns;
    },
    async rows(rows, roles) {
      const reply = await ask((id) => ({ kind: 'rows', id, rows, roles }));
      return (reply as Extract<EngineReply, { kind: 'rows' }>).rows;
    },
    async jobs(text) {
      const reply = await ask((id) => ({ kind: 'jobs', id, text }));
      return (reply as Extract<EngineReply, { kind: 'jobs' }>).jobs;
    },
  };
}

/** @param load asks for all data. */
function loadOnce(rest: StoreApi<RestState>, load: () => Promise<unknown>): void {
  const { status } = rest.getState();
  if (status === 'loading' || status === 'ready') return;
  rest.setState({ status: 'loading' }, true);
  load().then(
    () => rest.setState({ status: 'ready' }, true),
    (cause: FaultError) => rest.setState({ status: 'failed', fault: cause.fault }, true),
  );
}
