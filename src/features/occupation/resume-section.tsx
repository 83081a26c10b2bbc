import { words } from '#words/occupation-lists.ts';
import { headlineWords } from '#words/resume.ts';
import { type ResumeSource, serviceOf } from '../../domain/resume/resume.ts';
import { ResumeBuilder } from '../../domain-ui/resume/resume-builder.tsx';
import { useResume } from '../../domain-ui/resume/use-resume.ts';
import { EmptySection } from './empty-section.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';

/** Enough to find one's own among, in a line or two. */
const MOST_HEADLINES = 6;

/** Turns key tasks into résumé lines, under a title that workers of the occupation use. */
export function ResumeSection({ heading, profile }: SectionProps) {
  const service = serviceOf(useResume().resume);
  const { code, title, tasks, reportedTitles } = profile;
  if (tasks.length === 0) return <EmptySection heading={heading} />;
  const source: ResumeSource = {
    id: `occupation ${code}`,
    heading: title,
    page: { kind: 'occupation', code },
    service: null,
  };
  const headlines = reportedTitles
    .slice(0, MOST_HEADLINES)
    .map((name) => ({ name, text: headlineWords(name, service) }));
  return (
    <Section heading={heading}>
      <ResumeBuilder
        page={source.page}
        offers={[{ source, legend: words.tasks.done, lines: tasks }]}
        headlines={headlines}
      />
    </Section>
  );
}
