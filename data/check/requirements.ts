import type { PlainWords, Problem } from './plain-words.ts';
import { wordCount } from './text.ts';
import { BRITISH } from './wording.ts';

/** The cells of data/entry/requirements.tsv that hold words, with the most words that one entry of each has. */
const MOST_WORDS = {
  granted_by: 8,
  exams: 9,
  certificates_required: 12,
  certificates: 13,
  checks: 13,
  experience: 12,
  entry: 20,
} as const;

export interface RequirementText {
  readonly code: string;
  readonly kind: keyof typeof MOST_WORDS;
  readonly where: string;
  readonly text: string;
}

/** Every phrase on getting into an occupation; of a cell with several, each. */
export function requirementTexts({ requirements }: Pick<PlainWords, 'requirements'>): RequirementText[] {
  const kinds = Object.keys(MOST_WORDS) as (keyof typeof MOST_WORDS)[];
  return requirements.flatMap((row) =>
    kinds.flatMap((kind) =>
      [row[kind] ?? []].flat().map((text) => ({ code: row.code, kind, where: `${row.code}, ${kind}`, text })),
    ),
  );
}

/**
 * Each phrase is short, American, in plain characters, without a mark at its end (save "Ph.D.") or a star; a way in opens with no small letter; an
 * occupation exists; who grants a license is told only where one is asked for; and no certificate is required and not.
 */
export function checkRequirements(words: PlainWords): Problem[] {
  const phrases = requirementTexts(words).flatMap(({ kind, where, text }) => {
    const count = wordCount(text);
    const british = BRITISH.exec(text);
    const faults: readonly [boolean, string][] = [
      [count > MOST_WORDS[kind], `${count} words, not up to ${MOST_WORDS[kind]}`],
      [/[!?,;:*]$|(?<!\.D)\.$/.test(text), 'ends with a mark'],
      [/[^\x20-\x7e]/.test(text), 'holds a character that is not plain'],
      [/ {2}| [.,;:]|^ | $/.test(text), 'has a space too many'],
      [/[,;][^ \d]/.test(text), 'lacks a space'],
      [kind === 'entry' && /^[a-z]/.test(text), 'opens with a small letter'],
      [british !== null, `"${british?.[0]}" is a British spelling`],
    ];
    return faults.flatMap(([found, what]) => (found ? [{ where, what: `${what}: ${text}` }] : []));
  });
  const rows = words.requirements.flatMap((row) => {
    const { code, license, granted_by, certificates, certificates_required } = row;
    const faults: readonly [boolean, string][] = [
      [!words.occupations.has(code), 'is no occupation'],
      [
        granted_by.length > 0 && (license === 'no' || license === 'unsaid'),
        `has a granter of a license, which is "${license}"`,
      ],
      [certificates.some((name) => certificates_required.includes(name)), 'has a certificate twice'],
    ];
    return faults.flatMap(([found, what]) => (found ? [{ where: `${code}, requirements`, what }] : []));
  });
  return [...phrases, ...rows];
}
