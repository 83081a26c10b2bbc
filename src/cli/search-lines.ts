import { chipLabel, evidenceWords, occupationReason } from '#words/search.ts';
import type { CrosswalkIndex } from '../data/crosswalk-index.ts';
import { isBranch } from '../domain/branch.ts';
import type { Specialty } from '../domain/military-title.ts';
import { isRankType } from '../domain/rank-type.ts';
import type { Release } from '../domain/releases.ts';
import type { MilitaryResult, OccupationResult } from '../search/answers.ts';
import type { Engine } from '../search/engine.ts';
import { isOfficialWording } from '../search/occupation/official-wording.ts';
import { onetNotice } from './onet-notice.ts';

/** A search as one JSON line asks for it. */
interface Request {
  query: string;
  kind: 'military' | 'civilian';
  branch?: string;
  rank?: string;
  limit: number;
}

const DEFAULT_LIMIT = 10;

/**
 * Answers one line of JSON with one line of JSON. A line that is no valid request is answered with `{"error": …}`, so the
 * lines after it still run.
 * @param onet the O*NET release, as the notice beside its own sentences names it.
 */
export function answerLine(line: string, index: CrosswalkIndex, engine: Engine, onet: Release): string {
  let request: Request;
  try {
    request = parseRequest(line);
  } catch (error) {
    return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
  }
  const { query, kind, branch, rank, limit } = request;
  const started = performance.now();
  if (kind === 'civilian') {
    const answer = engine.occupations({ text: query, limit });
    const ms = performance.now() - started;
    return JSON.stringify({
      query,
      ms: Number(ms.toFixed(3)),
      understood: answer.understood.map(chipLabel),
      aside: answer.aside.map(({ kind, from }) => ({ kind, from })),
      suggestions: answer.suggestions,
      results: answer.results.map((result) => occupationJson(result, index)),
      ...onetNotice(answer.results.some(quotesOnet), onet),
    });
  }
  const answer = engine.military({
    text: query,
    limit,
    ...(isBranch(branch) && { branch }),
    ...(isRankType(rank) && { rank }),
  });
  const ms = performance.now() - started;
  return JSON.stringify({
    query,
    ms: Number(ms.toFixed(3)),
    jobs: answer.jobs.map(({ from, results }) => ({
      from,
      results: results.map((result) => labelOf(index.specialties[result.specialty]!)),
    })),
    understood: answer.understood.map(chipLabel),
    aside: answer.aside.map(({ kind, from }) => ({ kind, from })),
    recognised: answer.recognised.map(({ code, kind, title }) => ({ code, kind, title })),
    suggestions: answer.suggestions,
    results: answer.results.map((result) => resultJson(result, index)),
  });
}

function quotesOnet({ evidence }: OccupationResult): boolean {
  return evidence.some(({ group }) => isOfficialWording(group));
}

function occupationJson(result: OccupationResult, index: CrosswalkIndex) {
  const { occupation, score, evidence } = result;
  const title = titleOf(index, occupation);
  return {
    label: `${occupation} ${title}`,
    occupations: [occupation],
    title,
    score: Number(score.toFixed(3)),
    reason: occupationReason(result),
    evidence: evidence.map(({ group, items }) => ({
      group,
      total: items.length,
      texts: items.slice(0, 8).map((item) => item.text),
    })),
  };
}

function resultJson(result: MilitaryResult, index: CrosswalkIndex) {
  const specialty = index.specialties[result.specialty]!;
  const best = index.titles[result.title]!;
  const titles = specialty.titles.map((id) => index.titles[id]!);
  return {
    label: labelOf(specialty),
    branches: specialty.branches,
    code: specialty.code,
    title: specialty.title,
    ranks: specialty.ranks,
    status: specialty.status,
    best: { code: best.code, title: best.title },
    tier: result.rung,
    evidence: result.evidence.map((each) => ({
      kind: each.kind,
      reason: evidenceWords(each, (code) => titleOf(index, code)),
    })),
    codes: [...new Set(titles.flatMap((title) => title.branches.map((branch) => `${branch}:${title.code}`)))],
    occupations: [...new Set(titles.flatMap((title) => title.occupations))],
  };
}

function labelOf({ branches, code, title }: Specialty): string {
  return `${branches[0]} ${code} ${title}`;
}

function titleOf(index: CrosswalkIndex, occupation: string): string {
  return index.occupations.find(({ code }) => code === occupation)?.title ?? occupation;
}

function parseRequest(line: string): Request {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('not a line of JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('not a JSON object');
  const { query, kind = 'military', branch, rank, limit = DEFAULT_LIMIT } = value as Record<string, unknown>;
  if (typeof query !== 'string') throw new Error('"query" must be a string');
  if (kind !== 'military' && kind !== 'civilian') throw new Error('"kind" must be "military" or "civilian"');
  if (branch !== undefined && branch !== '' && !isBranch(branch))
    throw new Error(`unknown branch ${JSON.stringify(branch)}`);
  if (rank !== undefined && rank !== '' && !isRankType(rank))
    throw new Error(`unknown rank type ${JSON.stringify(rank)}`);
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > 1000) {
    throw new Error('"limit" must be a whole number from 1 to 1000');
  }
  return {
    query,
    kind,
    limit,
    ...(isBranch(branch) && { branch }),
    ...(isRankType(rank) && { rank }),
  };
}
