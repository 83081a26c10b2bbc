import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const JUDGE = join(import.meta.dirname, '../../.ci/judge-audit.mjs');

function judged(said: string) {
  const { status, stdout } = spawnSync(process.execPath, [JUDGE], { input: said, encoding: 'utf8' });
  return { status, said: stdout.trim() };
}

const auditOf = (severity: string) => JSON.stringify({ vulnerabilities: { pad: { name: 'pad', severity } } });

test('a package with a grave fault that is known fails the run, and is named', () => {
  for (const severity of ['high', 'critical'])
    expect(judged(auditOf(severity))).toEqual({
      status: 1,
      said: 'Audit: grave faults are known of pad.',
    });
});

test('lesser faults, and none, do not', () => {
  for (const said of [auditOf('low'), auditOf('moderate'), JSON.stringify({ vulnerabilities: {} })])
    expect(judged(said)).toEqual({ status: 0, said: 'Audit: no grave fault is known of a package.' });
});

test('where the registry does not answer, that is said, and fails nothing', () => {
  for (const said of ['', 'not JSON', JSON.stringify({ statusCode: 405, error: {} })])
    expect(judged(said)).toEqual({ status: 0, said: 'No audit: the registry does not answer.' });
});
