import { useId } from 'react';
import { words as leadWords } from '#words/leads.ts';
import { gradeWords, headlineWords, jobHeading, serviceOfGrade } from '#words/resume.ts';
import type { JobWords } from '../../domain/job-words.ts';
import type { Specialty } from '../../domain/military-title.ts';
import type { GradeFacts, LeadershipLine, PayGrade } from '../../domain/pay-grade.ts';
import { LEADERSHIP_ID, type ResumePage, type Service } from '../../domain/resume/resume.ts';
import type { LineOffer } from '../../domain-ui/resume/line-picks.tsx';
import { ResumeBuilder } from '../../domain-ui/resume/resume-builder.tsx';
import { ResumeLink } from '../../domain-ui/resume/resume-link.tsx';
import { ResumeSummary } from '../../domain-ui/resume/resume-summary.tsx';
import text from '../../ui/text.module.css';
import styles from './resume-section.module.css';

interface JobAndGrade {
  specialty: Specialty;
  /** What the job is; null where no official description of its duties is known. */
  words: JobWords | null;
  /** Whose page may have lines where this one has none: that of its retired codes, or of the code that it goes on under. */
  told: 'before' | 'today' | null;
  /** The pay grade that was chosen. */
  grade: PayGrade | null;
  /** What is typical of it in the branch that was chosen. */
  gradeFacts: GradeFacts | undefined;
  /** On leadership, for people of the grade. */
  lines: readonly LeadershipLine[];
}

/** Turns a military job, and what one led in it, into résumé lines. */
export function ResumeSection({ level = 2, ...known }: JobAndGrade & { level?: 2 | 3 }) {
  const id = useId();
  const Rank = `h${level}` as const;
  const page = pageOf(known);
  const service = serviceOfGrade(known.specialty.branches, known.grade, known.gradeFacts);
  const offers = offersOf(known, page, service);
  const headline = headlineWords(known.specialty.title, service);
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Rank id={id} tabIndex={-1}>
        {leadWords.resume.title}
      </Rank>
      <Notes {...known} />
      {offers.length > 0 ? (
        <ResumeBuilder
          page={page}
          offers={offers}
          headlines={[{ name: headline.split('\n')[0]!, text: headline }]}
        />
      ) : (
        <div data-empty="true">
          <ResumeSummary page={page} />
          <ResumeLink />
        </div>
      )}
    </section>
  );
}

/** What is not known, and why, or whose duties the lines tell; and what the pay grade would add. */
function Notes({ words, told, grade, lines }: JobAndGrade) {
  if (words)
    return (
      <>
        {words.of && <p className={text.small}>{leadWords.resume.linesOf(words.of)}</p>}
        {grade === null && (
          <p className={text.small} data-screen-only>
            {leadWords.resume.addLeadership}
          </p>
        )}
      </>
    );
  const said = leadWords.resume;
  return (
    <p className={text.quiet} data-screen-only>
      {lines.length > 0 ? said.noLinesOnWork : said.noLines}
      {told === 'before' && ` ${said.linesOfRetired}`}
      {told === 'today' && ` ${said.linesOfToday}`}
      {grade === null && ` ${said.addLeadership}`}
      {grade !== null && lines.length === 0 && ` ${said.noLeadership}`}
    </p>
  );
}

function offersOf(
  { specialty, words, grade, gradeFacts, lines }: JobAndGrade,
  page: ResumePage,
  service: Service,
): LineOffer[] {
  const job: LineOffer = {
    source: {
      id: `military ${specialty.branches[0]} ${specialty.code} ${specialty.title}`,
      heading: jobHeading(specialty.title, specialty.branches),
      page,
      service,
    },
    legend: leadWords.resume.done,
    lines: words?.lines ?? [],
  };
  const rank =
    grade &&
    (gradeFacts ? leadWords.resume.rankAndGrade(gradeFacts.title, gradeWords(grade)) : gradeWords(grade));
  const leadership: LineOffer = {
    source: { id: LEADERSHIP_ID, heading: leadWords.resume.leadership, page, service },
    legend: leadWords.resume.ledAs(rank ?? ''),
    lines,
  };
  return [job, leadership].filter((offer) => offer.lines.length > 0);
}

function pageOf({ specialty, gradeFacts }: JobAndGrade): ResumePage {
  return { kind: 'military', branch: gradeFacts?.branch ?? specialty.branches[0]!, code: specialty.code };
}
