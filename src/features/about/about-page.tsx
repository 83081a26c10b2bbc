import { words } from '#words/about.ts';
import { words as kept } from '#words/kept.ts';
import { WithCrosswalk } from '../../domain-ui/with-crosswalk.tsx';
import { useReleases } from '../../runtime/stores.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import styles from './about-page.module.css';
import { Counts } from './counts.tsx';
import { Kept } from './kept.tsx';
import { Libraries } from './libraries.tsx';
import { ReportError } from './report-error.tsx';
import { Sources } from './sources.tsx';

/** Where the data comes from, how results are worked out, what was left out, and what this service is not. */
export function AboutPage() {
  const releases = useReleases();
  return (
    <article className={styles.page}>
      <PageHeading title={words.title} />
      <Notice>
        <p>
          <strong>{words.notOfficial}</strong> {words.ofOfficialFiles}
        </p>
      </Notice>
      {[words.maker, words.privacy, words.matches, words.suggestions, words.careers, words.browsers].map(
        ({ title, text }) => (
          <section key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </section>
        ),
      )}
      <section aria-labelledby="kept" data-screen-only>
        <h2 id="kept">{kept.title}</h2>
        <Kept />
      </section>
      <ReportError />
      <section>
        <h2>{words.contents.title}</h2>
        <WithCrosswalk waiting={<ListSkeleton rows={2} label={words.contents.counting} />}>
          {(crosswalk) => <Counts crosswalk={crosswalk} />}
        </WithCrosswalk>
      </section>
      <section>
        <h2>{words.sources.title}</h2>
        <Sources />
      </section>
      <section>
        <h2>{words.credit.title}</h2>
        <p>{words.credit.text(releases.onet.release)}</p>
      </section>
      <section>
        <h2>{words.libraries.title}</h2>
        <Libraries />
      </section>
      <section>
        <h2>{words.leftOut.title}</h2>
        <ul className={styles.list}>
          {words.leftOut.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
    </article>
  );
}
