import { words } from '#words/cool.ts';
import type { Branch } from '../../domain/branch.ts';
import type { JobCredentials } from '../../domain/credential.ts';
import type { Specialty } from '../../domain/military-title.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import { Heading } from '../../ui/heading.tsx';
import text from '../../ui/text.module.css';

const FEW = 4;

/** The certificates and licenses that COOL lists for a job; where we have none, where to look. Retired jobs are not in it. */
export function Credentials({
  jobs,
  specialty: { code, status },
  branch,
  level,
}: {
  jobs: readonly JobCredentials[];
  specialty: Pick<Specialty, 'code' | 'status'>;
  branch: Branch;
  level: 2 | 3;
}) {
  if (jobs.length === 0 && status !== 'current') return null;
  return (
    <div className={text.stack}>
      <Heading level={level}>{words.title}</Heading>
      {jobs.length === 0 && <Where says={words.none(branch, code)} address={words.site(branch)} />}
      {jobs.map((job) => (
        <OfJob key={`${job.branch} ${job.key}`} job={job} />
      ))}
    </div>
  );
}

function OfJob({ job }: { job: JobCredentials }) {
  const { listed } = job;
  const says = listed.length > 0 ? words.listed(job) : words.counted(job);
  return (
    <>
      <Where says={says} address={words.page(job)} />
      {listed.length > 0 && (
        <FoldedList
          items={listed}
          few={FEW}
          all={words.showAll(listed.length)}
          fewer={words.showFewer}
          className={text.columns}
          keyOf={(each) => `${each.title} ${each.agency}`}
        >
          {(each) => (
            <>
              {words.name(each)} <span className={text.small}>{words.details(each)}</span>
            </>
          )}
        </FoldedList>
      )}
    </>
  );
}

/** The address is written out: it is read from paper, too. */
function Where({ says, address }: { says: string; address: string }) {
  return (
    <p className={text.small}>
      {says}{' '}
      <a href={`https://${address}`} target="_blank" rel="noreferrer">
        {address}
      </a>
    </p>
  );
}
