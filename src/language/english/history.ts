import type { OtherCode } from '../../domain/job-history.ts';

/** Why we hold that a code goes on under another. */
export function historyReason({ reason }: Pick<OtherCode, 'reason'>): string {
  return reason === 'recorded'
    ? 'An official identifier records the change.'
    : 'By us: the same branch gives the very same title to this code.';
}
