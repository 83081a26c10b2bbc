import type { Branch } from './branch.ts';
import type { Specialty } from './military-title.ts';

/** What can stand on a shortlist: an occupation, or a military job. */
export type Choice =
  | { kind: 'occupation'; code: string }
  | { kind: 'military'; branch: Branch; code: string };

export type JobChoice = Extract<Choice, { kind: 'military' }>;

/** The same for the same choice: "15-1212.00", "Army:25B". */
export function choiceKey(choice: Choice): string {
  return choice.kind === 'occupation' ? choice.code : `${choice.branch}:${choice.code}`;
}

/** An occupation as a choice. @param code its O*NET-SOC code. */
export function occupationChoice(code: string): Choice {
  return { kind: 'occupation', code };
}

/** A military job as a choice; of several branches that have it, by the first. */
export function jobChoice({ branches, code }: Pick<Specialty, 'branches' | 'code'>): JobChoice {
  return { kind: 'military', branch: branches[0]!, code };
}
