import { useId } from 'react';
import { peopleWords, yearsWords } from '#words/rank.ts';
import { gradeWords } from '#words/resume.ts';
import type { GradeFacts, PayGrade } from '../../domain/pay-grade.ts';
import { yearsOf } from '../../runtime/service-store.ts';
import form from '../../ui/form.module.css';
import { Heading } from '../../ui/heading.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import text from '../../ui/text.module.css';
import styles from './rank-section.module.css';
import type { OwnService } from './use-grades.ts';

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
    { value: '' as const, words: 'Not chosen' },
    ...grades.map((each) => ({ value: each.grade, words: `${gradeWords(each.grade)} ${each.title}` })),
  ];
  return (
    <div className={text.stack} data-screen-only={facts ? undefined : true}>
      <Heading level={level}>What your rank adds</Heading>
      <div className={`${form.fields} ${styles.fields}`} data-screen-only>
        <SelectField<PayGrade | ''>
          label="Pay grade"
          options={options}
          value={grade ?? ''}
          onChoose={(chosen) => choose({ ...service, grade: chosen || null })}
        />
        <YearsField years={service.years} onChoose={(years) => choose({ ...service, years })} />
      </div>
      <p className={text.small} data-screen-only>
        If you like: it is kept on this device only, and goes into the link that you copy.
      </p>
      <div aria-live="polite">{facts && <Facts facts={facts} years={service.years} />}</div>
    </div>
  );
}

function YearsField({ years, onChoose }: { years: number | null; onChoose: (years: number | null) => void }) {
  const id = useId();
  return (
    <div className={`${form.field} ${styles.years}`}>
      <label htmlFor={id}>Years of service</label>
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
    ['Led', facts.led],
    ['Trusted with', facts.trusted],
    ['Like a civilian', facts.ready],
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
        Typical of {facts.title}, {gradeWords(facts.grade)}: {peopleWords(facts.people)},{' '}
        {yearsWords(facts.years)}
        {years !== null && ` (you: ${years})`}. Our own reviewed ranges, not official figures: put in what was
        true for you.
      </p>
    </div>
  );
}
