import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { ColumnRole } from '../../domain/roster.ts';
import type { Engine } from '../engine.ts';
import { createAsking } from './ask.ts';
import { confidenceOf } from './confidence.ts';
import { decideRow } from './decide-row.ts';
import type { DecideParts, Decision, Place } from './find-job.ts';
import { createBelonging, readRow } from './read-row.ts';
import type { MatchReason, RosterMatch, RowReading } from './roster.ts';
import { spansIn } from './spans.ts';
import { createTitleAgreement } from './title-agreement.ts';

/** A row as it was read, and what it means. */
export interface MatchedRow {
  reading: RowReading;
  match: RosterMatch;
}

/** Matches rows to jobs. */
export interface RowMatcher {
  /** @param roles by column. Never throws, whatever the cells. */
  match(cells: readonly string[], roles: readonly ColumnRole[]): MatchedRow;
  /** The decision behind a match, to measure and fit how sure it is; null where nothing is found. */
  decide(reading: RowReading): Decision | null;
}

const MOST_ALTERNATIVES = 4;

/** Makes a matcher. It asks the engine and nothing else, and weighs what comes back. */
export function createRowMatcher(index: CrosswalkIndex, engine: Pick<Engine, 'military'>): RowMatcher {
  const ask = createAsking(engine);
  const parts: DecideParts = { index, ask, agreement: createTitleAgreement(index) };
  const belonging = createBelonging(ask, index.lexicon);
  return {
    decide: (reading) => decideRow(parts, reading, belonging(reading)),
    match(cells, roles) {
      const reading = readRow(cells, roles);
      const said = belonging(reading);
      const decision = decideRow(parts, reading, said);
      if (!decision) return { reading, match: noMatch(parts, reading, said) };
      return { reading: readingWith(reading, decision), match: matchOf(decision, said) };
    },
  };
}

/** What was read in a text fills what no cell says. */
function readingWith(reading: RowReading, { read }: Decision): RowReading {
  if (reading.title === '' && reading.text === '') return reading;
  const spans = [...spansIn(reading.text), ...read.dates].join(', ');
  return {
    ...reading,
    code: reading.code || read.code,
    rank: reading.rank || read.rank,
    dates: reading.dates || spans,
  };
}

function matchOf(decision: Decision, { branch }: Place): RosterMatch {
  const { specialty, reasons, alternatives } = decision;
  return {
    specialty,
    confidence: confidenceOf(decision),
    reasons,
    alternatives: [...new Set(alternatives)].filter((each) => each !== specialty).slice(0, MOST_ALTERNATIVES),
    branch: branch ?? decision.branch,
  };
}

function noMatch({ ask }: DecideParts, reading: RowReading, { branch }: Place): RosterMatch {
  const texts = [reading.code, reading.title, reading.text].filter((text) => text !== '');
  const known = texts.flatMap((text) => ask({ text, branch: branch ?? undefined }).recognised)[0];
  const reason: MatchReason = known
    ? { kind: 'no-match-listed', code: known.code, what: known.kind, title: known.title }
    : { kind: texts.length === 0 ? 'empty' : 'nothing-found' };
  return { specialty: null, confidence: 'none', reasons: [reason], alternatives: [], branch };
}
