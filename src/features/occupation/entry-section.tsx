import { words } from '#words/entry.ts';
import { words as occupation } from '#words/occupation.ts';
import type { Entry } from '../../domain/entry.ts';
import { useReleases } from '../../runtime/stores.ts';
import text from '../../ui/text.module.css';
import { Apprenticeships } from './apprenticeships.tsx';
import { EmptySection } from './empty-section.tsx';
import styles from './entry-section.module.css';
import { NoInformation } from './no-information.tsx';
import { OfficialLink } from './official-link.tsx';
import { Section } from './section.tsx';
import type { SectionProps } from './section-heading.ts';

/** License, exams, certificates, checks, experience, and the ways in, by the BLS handbook; and apprenticeships. */
export function EntrySection({ heading, profile }: SectionProps) {
  const { entry, apprenticeships } = profile;
  if (!entry && apprenticeships.length === 0) return <EmptySection heading={heading} />;
  return (
    <Section heading={heading}>
      {entry ? <Facts entry={entry} /> : <NoInformation />}
      <Apprenticeships programs={apprenticeships} />
    </Section>
  );
}

/** A name with what is said under it; nothing if the source says nothing. */
interface Row {
  name: string;
  values: readonly string[];
}

function Facts({ entry }: { entry: Entry }) {
  const rows = rowsOf(entry);
  const unsaid = rows.filter(({ values }) => values.length === 0).map(({ name }) => name);
  return (
    <>
      <dl className={styles.facts}>
        {rows
          .filter(({ values }) => values.length > 0)
          .map(({ name, values }) => (
            <div key={name} className={styles.fact}>
              <dt>{name}</dt>
              {values.map((value) => (
                <dd key={value}>{value}</dd>
              ))}
            </div>
          ))}
        {unsaid.length > 0 && (
          <div className={styles.fact}>
            <dt>{words.unsaid(unsaid)}</dt>
            <dd className={text.quiet}>{occupation.nothing}</dd>
          </div>
        )}
      </dl>
      <Source entry={entry} />
    </>
  );
}

/** In the order of what stops one first. Where no license is needed, nobody grants it and no exam is for it. */
function rowsOf(entry: Entry): Row[] {
  const { license, grantedBy, exams, certificates, checks, experience, wayIn } = entry;
  const { names } = words;
  const some = (value: string | null) => (value === null ? [] : [value]);
  const rows: Row[] = [
    { name: names.license, values: license === 'unsaid' ? [] : [words.license(license)] },
    { name: names.grantedBy, values: grantedBy },
    { name: names.exams, values: exams },
    {
      name: names.certificates,
      values: certificates.map(({ name, required }) => words.certificate(name, required)),
    },
    { name: names.checks, values: checks },
    { name: names.experience, values: experience === 'none' ? [words.noExperience] : some(experience) },
    { name: names.wayIn, values: some(wayIn) },
  ];
  const ofLicense: readonly string[] = [names.grantedBy, names.exams];
  return rows.filter(
    ({ name, values }) => values.length > 0 || isLicensed(entry) || !ofLicense.includes(name),
  );
}

function Source({ entry }: { entry: Entry }) {
  const { handbook } = useReleases();
  return (
    <p className={text.small}>
      {words.source(handbook)} <OfficialLink href={entry.address}>{words.page}</OfficialLink>.
      {isLicensed(entry) && ` ${words.askFirst}`}
    </p>
  );
}

function isLicensed({ license }: Entry): boolean {
  return license !== 'no' && license !== 'unsaid';
}
