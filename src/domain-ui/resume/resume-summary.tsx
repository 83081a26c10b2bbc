import { Link } from 'wouter';
import { words } from '#words/resume-builder.ts';
import { countLines, isEmpty, type PickedSource, type ResumePage } from '../../domain/resume/resume.ts';
import { militaryPath, occupationPath } from '../../runtime/paths.ts';
import text from '../../ui/text.module.css';
import { formatCount } from '../format.ts';
import styles from './resume-summary.module.css';
import { useResume } from './use-resume.ts';

/** How many lines the résumé has, and from where, with links to the other pages; nothing while it is empty. */
export function ResumeSummary({ page }: { page: ResumePage }) {
  const { resume } = useResume();
  if (isEmpty(resume)) return null;
  const count = countLines(resume);
  if (resume.picked.length === 0) {
    return (
      <p className={text.small} data-screen-only>
        {words.has(count)}
      </p>
    );
  }
  return (
    <div className={styles.summary} data-screen-only>
      <p>{words.pickedSoFar(count)}</p>
      <ul className={styles.sources}>
        {resume.picked.map((source) => (
          <li key={source.id}>
            <Origin source={source} here={pathOf(source.page) === pathOf(page)} />:{' '}
            {formatCount(source.lines.length)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Origin({ source: { heading, page }, here }: { source: PickedSource; here: boolean }) {
  return here ? heading : <Link href={pathOf(page)}>{heading}</Link>;
}

function pathOf(page: ResumePage): string {
  return page.kind === 'military'
    ? militaryPath(page.branch, page.code)
    : `${occupationPath(page.code)}#resume`;
}
