import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { words } from '#words/app.ts';
import { words as uiWords } from '#words/ui.ts';
import { ShortlistCountSlot } from '../domain-ui/shortlist/shortlist-slot.tsx';
import styles from './site-header.module.css';

const PLACES = [
  { href: '/', label: words.places.search },
  { href: '/browse', label: words.places.browse },
  { href: '/occupations', label: words.places.occupations },
  { href: '/about', label: words.places.about },
] as const;

/** The site's name and the ways to its main pages. */
export function SiteHeader() {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link href="/" className={styles.name}>
          <svg viewBox="0 0 64 64" className={styles.sign} aria-hidden="true">
            <rect width="64" height="64" rx="12" />
            <path d="M10 14h8v36h-8zM23 14h8v36h-8zM36 28h8V17l14 15-14 15V36h-8z" />
          </svg>
          {uiWords.siteName}
        </Link>
        <nav aria-label={words.mainPages}>
          <ul className={styles.places}>
            {PLACES.map(({ href, label }) => (
              <li key={href}>
                <Place href={href}>{label}</Place>
              </li>
            ))}
          </ul>
        </nav>
        <p className={styles.shortlist} data-screen-only>
          <Place href="/shortlist">
            {words.places.shortlist} <ShortlistCountSlot />
          </Place>
        </p>
      </div>
    </header>
  );
}

function Place({ href, children }: { href: string; children: ReactNode }) {
  const [path] = useLocation();
  return (
    <Link href={href} className={styles.place} aria-current={isHere(path, href) ? 'page' : undefined}>
      {children}
    </Link>
  );
}

function isHere(path: string, href: string): boolean {
  return path === href || (href !== '/' && path.startsWith(`${href}/`));
}
