import { Component, type ReactNode } from 'react';
import buttons from '../ui/button.module.css';
import styles from './not-found-page.module.css';

/** Catches what a page throws, so that a fault in one page leaves the way to the others open. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className={styles.page} role="alert">
        <h1 tabIndex={-1}>This page broke</h1>
        <p>That is our fault, not yours. Nothing you typed was sent anywhere.</p>
        <p>
          <button type="button" className={buttons.button} onClick={() => window.location.reload()}>
            Load the page again
          </button>{' '}
          <a className={buttons.button} href={import.meta.env.BASE_URL}>
            Start over
          </a>
        </p>
      </div>
    );
  }
}
