import type { NoiseKind } from '../../domain/noise.ts';
import type { MilitaryAnswer } from '../../search/answers.ts';

/**
 * Where civilian occupations stand beside the military results.
 * - none: a code was typed, or too little to tell; they stay out of the way.
 * - beside: after the military results, or beside them where there is room.
 * - first: the words are civilian ones; no military title has them.
 */
export type OccupationsProminence = 'none' | 'beside' | 'first';

const LEAST_LETTERS = 3;
/** Evidence that a military title has the words, or stands for them, itself. */
const OWN: readonly string[] = ['code', 'code-level', 'title', 'spelling', 'nickname', 'former-title'];

/** Decides from the military answer alone, which is there at once: so nothing moves when the civilian answer arrives. */
export function occupationsProminence(answer: MilitaryAnswer, words: string): OccupationsProminence {
  if (words.replace(/\s/g, '').length < LEAST_LETTERS) return 'none';
  // How a word was spelled says nothing about where it stands.
  const kinds = answer.results[0]?.evidence.map(({ kind }) => kind) ?? [];
  const best = kinds.find((kind) => kind !== 'spelling') ?? kinds[0];
  if (best === 'code' || best === 'code-level' || answer.recognised.length > 0) return 'none';
  return best && OWN.includes(best) ? 'beside' : 'first';
}

/** What was set aside of these kinds belongs to the service; the other kinds the civilian side reads for itself. */
const OF_THE_SERVICE: ReadonlySet<NoiseKind> = new Set<NoiseKind>([
  'place',
  'base',
  'unit',
  'ship',
  'theatre',
  'years',
  'discharge',
  'component',
]);

/** The typed words without those that name a branch, a rank type, a level, a unit and the like, which no civilian title has. */
export function occupationWords(
  typed: string,
  { understood, aside }: Pick<MilitaryAnswer, 'understood' | 'aside'>,
): string {
  const text = aside
    .filter(({ kind }) => OF_THE_SERVICE.has(kind))
    .reduce(
      (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      typed,
    );
  const military = new Set(
    understood
      .filter(({ kind }) => kind === 'branch' || kind === 'rank' || kind === 'level')
      .flatMap(({ from }) => from.toLowerCase().split(/\s+/)),
  );
  return text
    .split(/\s+/)
    .filter((word) => word !== '' && !military.has(word.toLowerCase()))
    .join(' ');
}
