import { type ReactNode, useEffect, useRef } from 'react';
import { words as site } from '#words/site.ts';
import { words } from '#words/ui.ts';
import styles from './page-heading.module.css';

/**
 * A page's one h1, the title of its tab, and what is said of the page where its link is shown.
 * It can take focus, since focus moves here when a page opens.
 * @param description in a sentence or two; without it, what is said of the whole site.
 */
export function PageHeading({
  title,
  description = site.description,
  children,
}: {
  title: string;
  description?: string | undefined;
  children?: ReactNode;
}) {
  useDocumentTitle(title);
  useDocumentDescription(description);
  return (
    <h1 tabIndex={-1} className={styles.heading}>
      {children ?? title}
    </h1>
  );
}

/** A heading that repeats what is typed changes with every letter; the tab is named once that pauses. */
const PAUSE = 200;

/** Names the browser tab after the page. */
function useDocumentTitle(title: string): void {
  const opened = useRef(false);
  useEffect(() => {
    const name = () => {
      document.title = title === words.siteName ? words.siteTitle : words.pageTitle(title);
    };
    if (opened.current) {
      const timer = setTimeout(name, PAUSE);
      return () => clearTimeout(timer);
    }
    opened.current = true;
    name();
  }, [title]);
}

/** Says what the page is about where its link or its printed copy is shown. */
function useDocumentDescription(description: string): void {
  useEffect(() => {
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [description]);
}
