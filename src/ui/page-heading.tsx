import { type ReactNode, useEffect } from 'react';
import { words as site } from '#words/site.ts';
import { words } from '#words/ui.ts';
import { noteHead } from './head-ahead.ts';
import styles from './page-heading.module.css';

/**
 * A page's one h1, the title of its tab, and what is said of the page where its link is shown.
 * It can take focus, since focus moves here when a page opens.
 * @param description in a sentence or two; without it, what is said of the whole site.
 * @param typed the title repeats what is typed and changes with every letter: the tab is named once that pauses.
 */
export function PageHeading({
  title,
  description = site.description,
  typed = false,
  children,
}: {
  title: string;
  description?: string | undefined;
  typed?: boolean;
  children?: ReactNode;
}) {
  if (import.meta.env.SSR) noteHead({ title: nameOfTab(title), description });
  useDocumentTitle(title, typed ? PAUSE : 0);
  useDocumentDescription(description);
  return (
    <h1 tabIndex={-1} className={styles.heading}>
      {children ?? title}
    </h1>
  );
}

const PAUSE = 200;

function nameOfTab(title: string): string {
  return title === words.siteName ? words.siteTitle : words.pageTitle(title);
}

/** Names the browser tab after the page. @param wait so many milliseconds without another name. */
function useDocumentTitle(title: string, wait: number): void {
  useEffect(() => {
    const name = () => {
      document.title = nameOfTab(title);
    };
    if (wait === 0) return name();
    const timer = setTimeout(name, wait);
    return () => clearTimeout(timer);
  }, [title, wait]);
}

/** Says what the page is about where its link or its printed copy is shown. */
function useDocumentDescription(description: string): void {
  useEffect(() => {
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [description]);
}
