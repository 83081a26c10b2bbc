import type { CodeReason } from '../../domain/job-history.ts';

const REASON: Readonly<Record<CodeReason, string>> = {
  recorded: 'An official identifier records the change.',
  'same-title': 'Our own match: the same branch gives this code exactly the same title.',
  'former-title':
    'Our own match: the same branch gave this code exactly the same title before it got a new one.',
  duties: 'Our own match: the official description of the duties under this code names the old title.',
};

/** Why we hold that a code goes on under another. */
export function historyReason({ reason }: { reason: CodeReason }): string {
  return REASON[reason];
}
