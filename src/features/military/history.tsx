import { Link } from 'wouter';
import { historyReason } from '#words/history.ts';
import { words as militaryWords } from '#words/military.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { JobHistory, OtherCode, RelatedCode } from '../../domain/job-history.ts';
import type { JobWords } from '../../domain/job-words.ts';
import { militaryPath, occupationPath } from '../../runtime/paths.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Notice } from '../../ui/notice.tsx';
import text from '../../ui/text.module.css';

const FEW = 4;

/**
 * Of a retired job: the code that it goes on under, before all else.
 * @param page the code of the page that it stands on; what leads there is left out.
 */
export function Today({ history, page }: { history: JobHistory | null; page: string }) {
  const elsewhere = (history?.today ?? []).filter(({ code }) => code !== page);
  if (elsewhere.length === 0) return null;
  return (
    <Notice>
      {elsewhere.map((next) => (
        <p key={`${next.code} ${next.title}`}>
          {militaryWords.today}{' '}
          <strong>
            <CodeLink related={next} />
          </strong>
          . <span className={text.small}>{historyReason(next)}</span>
        </p>
      ))}
    </Notice>
  );
}

/** The retired codes of a job. Where nothing is told of it under its own code, they stand at the top and tell it. */
export function EarlierCodes({
  history,
  told,
  level,
}: {
  history: JobHistory | null;
  /** The page says what the job is. */
  told: boolean;
  level: 2 | 3;
}) {
  if (!history || history.before.length === 0) return null;
  const about = told ? militaryWords.continuesHere : militaryWords.toldByRetired;
  const codes = history.before.toSorted((a, b) => Number(b.described) - Number(a.described));
  return (
    <Codes
      level={level}
      name={militaryWords.before}
      about={about}
      codes={told ? history.before : codes}
      kind={militaryWords.kinds.codes}
    />
  );
}

/** True where only the retired codes of a job tell what it is. */
export function isToldByEarlierCodes(words: JobWords | null, history: JobHistory | null): boolean {
  return !words && (history?.before ?? []).some(({ described }) => described);
}

/** What a job’s code meant, and in the Navy the skills of a rating and the rating of a skill. */
export function History({
  history,
  lookup,
  level,
}: {
  history: JobHistory | null;
  lookup: CrosswalkLookup;
  level: 2 | 3;
}) {
  if (!history) return null;
  const { formerly, skills, ratings } = history;
  return (
    <>
      {ratings.length > 0 && (
        <Codes
          level={level}
          name={militaryWords.itsRating}
          about={militaryWords.byGroups}
          codes={ratings}
          kind={militaryWords.kinds.ratings}
        />
      )}
      {skills.length > 0 && (
        <Codes
          level={level}
          name={militaryWords.skillsInRating}
          about={militaryWords.byGroups}
          codes={skills}
          kind={militaryWords.kinds.skills}
        />
      )}
      {formerly.length > 0 && (
        <div className={text.stack}>
          <Heading level={level}>{militaryWords.usedToMean}</Heading>
          <p className={text.small}>{militaryWords.ifHeldThen}</p>
          <ul className={text.bullets}>
            {formerly.map(({ title, occupations }) => (
              <li key={title}>
                {title}
                <Matches codes={occupations} lookup={lookup} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Codes({
  level,
  name,
  about,
  codes,
  kind,
}: {
  level: 2 | 3;
  name: string;
  about: string;
  codes: readonly (RelatedCode | OtherCode)[];
  kind: string;
}) {
  return (
    <div className={text.stack}>
      <Heading level={level}>{name}</Heading>
      <p className={text.small}>{about}</p>
      <FoldedList
        items={codes}
        few={FEW}
        all={militaryWords.showAllOf(codes.length, kind)}
        fewer={militaryWords.showFewerOf(kind)}
        className={text.columns}
        keyOf={({ code, title }) => `${code} ${title}`}
      >
        {(related) => <CodeLink related={related} />}
      </FoldedList>
    </div>
  );
}

function CodeLink({ related: { branch, code, title } }: { related: RelatedCode }) {
  return (
    <Link href={militaryPath(branch, code)}>
      {code} {title}
    </Link>
  );
}

function Matches({ codes, lookup }: { codes: readonly string[]; lookup: CrosswalkLookup }) {
  const occupations = lookup.occupations(codes).filter(({ militaryOnly }) => !militaryOnly);
  if (occupations.length === 0) return null;
  return (
    <>
      {': '}
      {occupations.map(({ code, title }, i) => (
        <span key={code}>
          {i > 0 && '; '}
          <Link href={occupationPath(code)}>{title}</Link>
        </span>
      ))}
    </>
  );
}
