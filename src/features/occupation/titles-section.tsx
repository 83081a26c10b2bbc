import type { LayTitle, OccupationProfile } from '../../domain/occupation.ts';
import { formatCount } from '../../domain-ui/format.ts';
import { FoldedList } from '../../ui/folded-list.tsx';
import text from '../../ui/text.module.css';
import { NoInformation } from './no-information.tsx';
import { Section } from './section.tsx';

const FEW = 12;

/** What the work is called elsewhere: by workers, employers, apprenticeships and the old dictionary of titles. */
export function TitlesSection({ profile }: { profile: OccupationProfile }) {
  const { reportedTitles, layTitles, dotTitles, apprenticeships, totals } = profile;
  return (
    <Section id="titles">
      <h3>Titles that workers reported</h3>
      {reportedTitles.length === 0 ? (
        <NoInformation />
      ) : (
        <ul className={text.columns}>
          {reportedTitles.map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      )}
      <h3>Other job titles ({formatCount(totals.layTitles)})</h3>
      {layTitles.length === 0 ? (
        <NoInformation />
      ) : (
        <>
          <FoldedList
            items={layTitles}
            few={FEW}
            all={`Show all ${formatCount(layTitles.length)} job titles`}
            fewer="Show fewer job titles"
            className={text.columns}
            keyOf={layTitleWords}
          >
            {layTitleWords}
          </FoldedList>
          <Cut shown={layTitles.length} total={totals.layTitles} />
        </>
      )}
      <h3>Apprenticeship titles</h3>
      {apprenticeships.length === 0 ? (
        <NoInformation />
      ) : (
        <ul className={text.columns}>
          {apprenticeships.map(({ title, rapids }) => (
            <li key={title}>
              {title} {rapids && <span className={text.code}>RAPIDS {rapids}</span>}
            </li>
          ))}
        </ul>
      )}
      <h3>DOT titles</h3>
      {dotTitles.length === 0 ? (
        <NoInformation />
      ) : (
        <>
          <p className={text.quiet}>From the Dictionary of Occupational Titles, which O*NET replaced.</p>
          <FoldedList
            items={dotTitles}
            few={FEW}
            all={`Show all ${formatCount(dotTitles.length)} DOT titles`}
            fewer="Show fewer DOT titles"
            className={text.columns}
            keyOf={({ code, title }) => `${code} ${title}`}
          >
            {({ code, title }) => (
              <>
                <span className={text.code}>{code}</span> {title}
              </>
            )}
          </FoldedList>
          <Cut shown={dotTitles.length} total={totals.dotTitles} />
        </>
      )}
    </Section>
  );
}

/** Says how many are left out of the page's file of an occupation with very many titles. */
function Cut({ shown, total }: { shown: number; total: number }) {
  if (shown >= total) return null;
  return (
    <p className={text.small}>
      This list holds {formatCount(shown)} of {formatCount(total)} titles.
    </p>
  );
}

function layTitleWords({ title, short }: LayTitle): string {
  return short && !title.includes(short) ? `${title} (${short})` : title;
}
