import { Link } from 'wouter';
import { words } from '#words/resume-builder.ts';
import { RESUME_PATH } from '../../runtime/paths.ts';
import buttons from '../../ui/button.module.css';

/** The way to the page where the résumé is put in order, checked, and finished. */
export function ResumeLink() {
  return (
    <Link href={RESUME_PATH} className={buttons.button} data-screen-only>
      {words.open}
    </Link>
  );
}
