import { Link } from 'wouter';
import type { Related } from '../../domain/occupation.ts';
import { occupationPath } from '../shared/paths.ts';
import page from './occupation-page.module.css';

const MOST_SHOWN = 5;

/** The occupations most like this one, by O*NET. */
export function RelatedOccupations({ related }: { related: readonly Related[] }) {
  return (
    <section aria-labelledby="related">
      <h2 id="related">Related occupations</h2>
      {related.length === 0 ? (
        <p className={page.none}>No information available</p>
      ) : (
        <ul>
          {related.slice(0, MOST_SHOWN).map((occupation) => (
            <li key={occupation.code}>
              <Link href={occupationPath(occupation.code)}>{occupation.title}</Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
