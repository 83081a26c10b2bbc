import type { Branch } from '../../domain/branch.ts';
import type { GradeFacts, PayGrade } from '../../domain/pay-grade.ts';
import type { Service } from '../../domain/resume/resume.ts';

/** A pay grade as people write it: E5 → "E-5". */
export function gradeWords(grade: PayGrade): string {
  return `${grade[0]}-${grade.slice(1)}`;
}

/**
 * What one was, for a headline: "U.S. Army (Sergeant, E-5)". Of several titles or branches the reader keeps their own:
 * they stand in a place to fill in.
 * @param facts what is typical of the grade in the branch, where that is known.
 */
export function serviceOfGrade(
  branches: readonly Branch[],
  grade: PayGrade | null,
  facts: GradeFacts | undefined,
): Service {
  const branch = facts ? facts.branch : choiceWords(branches.join(' or '));
  if (!grade) return { words: `U.S. ${branch}`, ready: '' };
  const rank = [...(facts ? [choiceWords(facts.title)] : []), gradeWords(grade)].join(', ');
  return { words: `U.S. ${branch} (${rank})`, ready: facts?.ready ?? '' };
}

/** The heading over the lines of a military job. */
export function jobHeading(title: string, branches: readonly Branch[]): string {
  return `${title}, U.S. ${branches.join(' or ')}`;
}

/** A headline from a job's title and what is known of the person's service; the title alone where nothing is. */
export function headlineWords(title: string, service: Service | null): string {
  if (!service) return title;
  const first = `${title}, ${service.words}`;
  return service.ready ? `${first}\nIn civilian terms: ${lowered(service.ready)}` : first;
}

function choiceWords(names: string): string {
  return names.includes(' or ') ? `[${names}]` : names;
}

function lowered(text: string): string {
  return `${text[0]!.toLowerCase()}${text.slice(1)}`;
}
