import { RELEASES } from '../../../src/compile/tables/release-tables.ts';
import { rowsOf } from '../../../src/compile/tables.ts';
import type { Refreshed } from '../refresh.ts';
import { versionOf, versionText } from '../versions.ts';
import { credentialJobs } from './credential-jobs.ts';
import { militaryChanges } from './military-changes.ts';
import { occupationChanges, signed } from './occupation-changes.ts';
import { ownWords } from './own-words.ts';
import { rowChanges } from './row-changes.ts';

/** A part of the report. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a refresh changes, part by part; parts without a line are left out. */
export function changeReport(refreshed: Refreshed): Section[] {
  const { before, after, chosen, left, unknown, report } = refreshed;
  const changes = rowChanges(before, after);
  const releases = [...chosen.values()].map((found) => {
    const was = versionText(versionOf(before, found.release));
    const is = versionText(found);
    const version = was === is ? is : `${was} → ${is}`;
    return `${found.release}: ${version} (${found.place})`;
  });
  const missing = rowsOf(before, RELEASES).filter(({ id, files }) => files !== null && !chosen.has(id));
  return [
    // The new ones first: a list of the others is long.
    { title: 'Releases', lines: [...releases.filter(isNew), ...releases.filter((line) => !isNew(line))] },
    {
      title: 'Not among the files, so that their tables stay as they are',
      lines: missing.map(({ id }) => `${id}: ${versionText(versionOf(before, id))}`),
    },
    {
      title: 'Not taken',
      lines: [...left, ...unknown.map((place) => `${place}: of no release that is known`)],
    },
    { title: 'Notes', lines: [...chosen.values()].flatMap(({ notes = [] }) => notes) },
    {
      title: 'Tables (rows added +, removed −, changed ~)',
      lines: changes.map(
        ({ path, added, removed, changed }) =>
          `${path}: ${signed([added.length, removed.length, changed.length]) || 'order or columns'}`,
      ),
    },
    ...militaryChanges(changes),
    ...occupationChanges(changes, after),
    ...credentialJobs(after),
    ...ownWords(after),
    { title: 'Left out of the official files', lines: report.leftOut },
  ].filter(({ lines }) => lines.length > 0);
}

function isNew(line: string): boolean {
  return line.includes('→');
}
