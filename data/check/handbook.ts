import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../derive/read.ts';
import { TOO_MANY_WORDS } from './official-checks.ts';
import type { PlainWords, Problem } from './plain-words.ts';
import { requirementTexts } from './requirements.ts';
import { runs } from './text.ts';

/** The BLS handbook's text by the path of its page, "healthcare/registered-nurses". */
export type Handbook = ReadonlyMap<string, string>;

/** @param dir the folder of the official files; see data/README.md. */
export function readHandbook(dir: string): Handbook {
  const file = fileOf('handbook', 'ooh_sections.json');
  const pages = JSON.parse(readFileSync(join(dir, file), 'utf8')) as readonly {
    url: string;
    summary: Readonly<Record<string, string>>;
    sections: Readonly<Record<string, string>>;
  }[];
  return new Map(
    pages.map(({ url, summary, sections }) => [
      /\/ooh\/(.+)\.htm$/.exec(url)?.[1] ?? url,
      // A run of words never goes over the end of a part.
      [...Object.values(summary), ...Object.values(sections)].join('\n'),
    ]),
  );
}

/** Exams, certificates, and agencies are told by their names, as long as those may be. */
const NAMES: readonly string[] = ['granted_by', 'exams', 'certificates_required', 'certificates'];

/** Every page named exists, and no phrase of ours has six consecutive words in common with its page. */
export function checkHandbookWording(words: PlainWords, handbook: Handbook): Problem[] {
  const pageOf = new Map(words.requirements.map(({ code, page }) => [code, page]));
  const runsOf = new Map<string, ReadonlySet<string>>();
  for (const page of new Set(pageOf.values())) {
    const lines = handbook.get(page)?.split('\n') ?? [];
    runsOf.set(page, new Set(lines.flatMap((line) => runs(line, TOO_MANY_WORDS))));
  }
  const missing = words.requirements.flatMap(({ code, page }) =>
    handbook.has(page) ? [] : [{ where: code, what: `there is no page ${page} in the handbook` }],
  );
  const copied = requirementTexts(words)
    .filter(({ kind }) => !NAMES.includes(kind))
    .flatMap(({ code, where, text }) =>
      runs(text, TOO_MANY_WORDS)
        .filter((run) => runsOf.get(pageOf.get(code)!)!.has(run))
        .map((run) => ({ where, what: `"${run}" is the handbook's wording: ${text}` })),
    );
  return [...missing, ...copied];
}
