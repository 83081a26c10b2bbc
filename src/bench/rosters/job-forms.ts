import type { CrosswalkIndex } from '../../data/crosswalk-index.ts';
import type { Branch } from '../../domain/branch.ts';
import type { MilitaryTitle, Specialty } from '../../domain/military-title.ts';
import { misspell } from '../fuse/misspell.ts';
import type { Random } from '../random.ts';

/** The code of a job as lists write it: plain, in small letters, with a level, behind its name, with a zero lost. */
export function codeForm(title: MilitaryTitle, specialty: Specialty, branch: Branch, random: Random): string {
  const { code } = title;
  const way = random.below(10);
  if (way < 5) return code;
  if (way < 6) return code.toLowerCase();
  if (way < 7) return `${random.pick(PREFIXES[branch])}${code}`;
  if (way < 9) return leveled(code, specialty, branch, random);
  return random.below(10) === 0 ? slipOfCode(code, random) : code;
}

/** With a level, in the form without one, or without the zero that a spreadsheet takes. */
function leveled(code: string, specialty: Specialty, branch: Branch, random: Random): string {
  if (branch === 'Army')
    return specialty.ranks.includes('Enlisted') && /^\d\d[A-Z]$/.test(code)
      ? `${code}${1 + random.below(4)}0`
      : code;
  if (branch === 'Navy' || branch === 'Coast Guard')
    return /^[A-Z]{2,3}$/.test(code) ? `${code}${random.pick(['1', '2', '3', 'C'])}` : code;
  return branch === 'Marine Corps' ? code.replace(/^0/, '') : specialty.code;
}

const PREFIXES: Readonly<Record<Branch, readonly string[]>> = {
  Army: ['MOS ', 'MOS: ', 'MOS-'],
  'Marine Corps': ['MOS ', 'MOS: '],
  Navy: ['', ''],
  'Air Force': ['AFSC ', 'AFSC: '],
  'Space Force': ['AFSC ', ''],
  'Coast Guard': ['', ''],
};

/** One sign of a code wrong. */
function slipOfCode(code: string, random: Random): string {
  const at = random.below(code.length);
  const sign = random.pick([...(/\d/.test(code[at]!) ? '0123456789' : 'ABCDEFGHJKLMNPRSTUVWX')]);
  return code.slice(0, at) + sign + code.slice(at + 1);
}

/** Names of jobs in the vocabulary, by specialty. */
export function namesOf(index: CrosswalkIndex): ReadonlyMap<number, readonly string[]> {
  const names = new Map<number, string[]>();
  for (const { term, kind, specialties } of index.vocabulary) {
    if (kind === 'related' || kind === 'short-form') continue;
    for (const id of specialties.slice(0, 1)) names.set(id, [...(names.get(id) ?? []), term]);
  }
  return names;
}

/** The title of a job as lists write it. */
export function titleForm(title: string, names: readonly string[], random: Random): string {
  const way = random.below(20);
  if (way < 8) return title;
  if (way < 9) return title.toUpperCase();
  if (way < 10) return title.toLowerCase();
  if (way < 13) return slip(title, 1, random);
  if (way < 14) return slip(title, 2, random);
  if (way < 16) return shortened(title, random);
  if (way < 17) return title.replace(/\band\b/gi, '&');
  if (way < 18 && names.length > 0) return random.pick(names);
  return title.replace(/\s*\(.*?\)|,.*$/g, '') || title;
}

/** Letters wrong in one of the longer words, or in two. */
function slip(title: string, slips: number, random: Random): string {
  const words = title.split(' ');
  for (let i = 0; i < slips; i++) {
    const long = words.flatMap((word, at) => (/^[A-Za-z]{5,}$/.test(word) ? [at] : []));
    if (long.length === 0) return title;
    const at = random.pick(long);
    words[at] = misspell(words[at]!, 1, random);
  }
  return words.join(' ');
}

/** Ways to write words shorter that everybody in uniform knows. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bSpecialist\b/i, 'Spec'],
  [/\bTechnician\b/i, 'Tech'],
  [/\bMechanic\b/i, 'Mech'],
  [/\bMaintenance\b/i, 'Maint'],
  [/\bOperations\b/i, 'Ops'],
  [/\bOperator\b/i, 'Op'],
  [/\bOfficer\b/i, 'Off'],
  [/\bManagement\b/i, 'Mgmt'],
  [/\bEquipment\b/i, 'Equip'],
  [/\bInformation\b/i, 'Info'],
  [/\bTechnology\b/i, 'Tech'],
  [/\bIntelligence\b/i, 'Intel'],
  [/\bCommunications?\b/i, 'Comm'],
  [/\bSystems?\b/i, 'Sys'],
  [/\bElectronics?\b/i, 'Elec'],
  [/\bSupervisor\b/i, 'Supv'],
  [/\bEngineer\b/i, 'Engr'],
  [/\bHelicopter\b/i, 'Helo'],
  [/\bAviation\b/i, 'Avn'],
  [/\bAircraft\b/i, 'A/C'],
];

function shortened(title: string, random: Random): string {
  return SHORT.reduce(
    (text, [long, short]) => (random.below(3) > 0 ? text.replace(long, short) : text),
    title,
  );
}
