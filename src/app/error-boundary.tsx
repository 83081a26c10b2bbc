import { Component, type ReactNode } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';
import { words } from '#words/app.ts';
import { words as uiWords } from '#words/ui.ts';
import { SITE_BASE } from '../runtime/site-base.ts';
import buttons from '../ui/button.module.css';
import styles from './not-found-page.module.css';

/**
 * Catches what a page throws, so that a fault in one page leaves the way to the others open. React itself writes the
 * cause to the console.
 */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  // Drawn anew with each address: the next one may lead to a page that works.
  const address = useLocationProperty(currentAddress, currentAddress);
  return <Boundary address={address}>{children}</Boundary>;
}

/** Catches what stands around every page: nothing of it would be left. */
export function WholeBoundary({ children }: { children: ReactNode }) {
  return <Boundary>{children}</Boundary>;
}

/** '' where the page is rendered ahead. */
function currentAddress(): string {
  const { pathname = '', hash = '' } = globalThis.location ?? {};
  return pathname + hash;
}

interface State {
  /** The address whose page broke last. */
  brokenAt: string | null;
}

class Boundary extends Component<{ address?: string; children: ReactNode }, State> {
  override state: State = { brokenAt: null };

  static getDerivedStateFromError(): State {
    return { brokenAt: currentAddress() };
  }

  override componentDidUpdate() {
    // Whoever comes back may find it working.
    if (this.state.brokenAt !== null && !this.isBroken()) this.setState({ brokenAt: null });
  }

  /** Without an address of its own, everywhere. */
  isBroken() {
    const { address = this.state.brokenAt } = this.props;
    return this.state.brokenAt !== null && this.state.brokenAt === address;
  }

  override render() {
    return this.isBroken() ? <BrokenPage /> : this.props.children;
  }
}

function BrokenPage() {
  return (
    <div className={styles.page} role="alert">
      <h1 tabIndex={-1}>{words.broken.title}</h1>
      <p>{words.broken.words}</p>
      <p>
        <button type="button" className={buttons.button} onClick={() => window.location.reload()}>
          {uiWords.reload}
        </button>{' '}
        <a className={buttons.button} href={SITE_BASE}>
          {words.broken.startOver}
        </a>
      </p>
    </div>
  );
}
