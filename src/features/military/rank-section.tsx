import { useId } from 'react';
import { words as leadWords } from '#words/leads.ts';
import { peopleWords, yearsWords } from '#words/rank.ts';
import { gradeWords } from '#words/resume.ts';
import type { GradeFacts, PayGrade } from '../../domain/pay-grade.ts';
import type { OwnService } from '../../domain-ui/job/use-grades.ts';
import { yearsOf } from '../../runtime/service-store.ts';
import form from '../../ui/form.module.css';
import { Heading } from '../../ui/heading.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import text from '../../ui/text.module.css';
import styles from './rank-section.module.css';

/** What a pay grade adds: choose it, and read what it is in civilian terms. */
export function RankSection({
  grades,
  own: { service, grade, choose },
  level,
}: {
  /** Those that people of the job can have. */
  grades: readonly GradeFacts[];
  own: OwnService;
  level: 2 | 3;
}) {
  if (grades.length === 0) return null;
  const facts = grades.find((each) => each.grade === grade);
  const options = [
    { value: '' as const, words: leadWords.rank.notChosen },
    ...grades.map((each) => ({
      value: each.grade,
      words: leadWords.rank.grade(gradeWords(each.grade), each.title),
    })),
  ];
  return (
    <div className={text.stack} data-screen-only={facts ? undefined : true}>
      <Heading level={level}>{leadWords.rank.title}</Heading>
      <div className={`${form.fields} ${styles.fields}`} data-screen-only>
        <SelectField<PayGrade | ''>
          label={leadWords.rank.payGrade}
          options={options}
          value={grade ?? ''}
          onChoose={(chosen) => choose({ ...service, grade: chosen || null })}
        />
        <YearsField years={service.years} onChoose={(years) => choose({ ...service, years })} />
      </div>
      <p className={text.small} data-screen-only>
        {leadWords.rank.optional}
      </p>
      <div aria-live="polite">{facts && <Facts facts={facts} years={service.years} />}</div>
    </div>
  );
}

function YearsField({ years, onChoose }: { years: number | null; onChoose: (years: number | null) => void }) {
  const id = useId();
  return (
    <div className={`${form.field} ${styles.years}`}>
      <label htmlFor={id}>{leadWords.rank.years}</label>
      <input
        id={id}
        className={form.input}
        type="number"
        inputMode="numeric"
        min={0}
        max={50}
        value={years ?? ''}
        onChange={(event) => onChoose(yearsOf(event.target.value))}
      />
    </div>
  );
}

function Facts({ facts, years }: { facts: GradeFacts; years: number | null }) {
  const rows = [
    [leadWords.rank.led, facts.led],
    [leadWords.rank.trusted, facts.trusted],
    [leadWords.rank.civilian, facts.ready],
  ] as const;
  return (
    <div className={text.stack}>
      <dl className={styles.facts}>
        {rows.map(([name, words]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className={text.small}>
        {leadWords.rank.typical(
          facts.title,
          gradeWords(facts.grade),
          peopleWords(facts.people),
          yearsWords(facts.years),
          years,
        )}
      </p>
    </div>
  );
}
