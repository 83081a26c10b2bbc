import { words } from '#words/compare.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { JobChoice } from '../../domain/choice.ts';
import { choiceKey } from '../../domain/choice.ts';
import { SelectField } from '../../ui/select-field.tsx';
import type { Comparison } from './use-comparison.ts';

const NONE = '';

/** From which military job the occupations are measured; nothing where there is none to choose. */
export function JobPicker({
  comparison: { job, jobs, measureFrom },
  lookup,
}: {
  comparison: Comparison;
  lookup: CrosswalkLookup | undefined;
}) {
  if (jobs.length === 0) return null;
  const nameOf = ({ branch, code }: JobChoice) => {
    const title = lookup?.specialties(branch, code)[0]?.title;
    return title ? words.jobAndCode(title, branch, code) : words.unknownJob(branch, code);
  };
  return (
    <SelectField
      label={words.job}
      options={[
        ...jobs.map((each) => ({ value: choiceKey(each), words: nameOf(each) })),
        { value: NONE, words: words.noJob },
      ]}
      value={job ? choiceKey(job) : NONE}
      onChoose={(key) => measureFrom(jobs.find((each) => choiceKey(each) === key))}
    />
  );
}
