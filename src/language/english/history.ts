import type { CodeReason } from '../../domain/job-history.ts';

const REASON: Readonly<Record<CodeReason, string>> = {
  recorded: 'An official identifier records the change.',
  'same-title': 'By us: the same branch gives the very same title to this code.',
  'former-title': 'By us: the same branch gave the very same title to this code, before it got a new one.',
  duties: 'By us: the official description of the duties under this code names the old title.',
};

/** Why we hold that a code goes on under another. */
export function historyReason({ reason }: { reason: CodeReason }): string {
  return REASON[reason];
}
