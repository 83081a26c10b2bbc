import { words as shared } from '#words/domain-ui.ts';
import { words } from '#words/search-page.ts';
import { ExplainedCode } from '../../domain-ui/explained-code.tsx';
import type { MilitaryAnswer } from '../../search/answers.ts';
import { Notice } from '../../ui/notice.tsx';

const MOST_SHOWN = 4;

/** Explains real codes that the official crosswalk does not link to a civilian occupation. */
export function RecognisedCodes({ answer }: { answer: MilitaryAnswer }) {
  const { recognised, results } = answer;
  if (recognised.length === 0) return null;
  const led = results[0]?.evidence.some(({ kind }) => kind === 'old-code');
  return (
    <Notice>
      {recognised.slice(0, MOST_SHOWN).map((identifier) => (
        <p key={`${identifier.branches.join()} ${identifier.kind} ${identifier.code} ${identifier.title}`}>
          <ExplainedCode identifier={identifier} />
        </p>
      ))}
      <p>{led ? words.jobsAlike : shared.searchJobItself}</p>
    </Notice>
  );
}
