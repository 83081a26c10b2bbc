import type { MouseEvent } from 'react';
import { Link } from 'wouter';
import { useStore } from 'zustand';
import { words } from '#words/domain-ui.ts';
import { formatSearchUrl } from '../runtime/search-url.ts';
import { useStores } from '../runtime/stores.ts';

/** A way back to the search that one came from, with the list at its old place. */
export function BackToResults() {
  const { search } = useStores();
  const request = useStore(search);
  const text = request.text.trim();
  if (!text) return null;
  const address = `/${formatSearchUrl(request)}`;
  const goBack = (event: MouseEvent) => {
    if (cameFromSearch()) {
      event.preventDefault();
      window.history.back();
    }
  };
  return (
    <Link href={address} onClick={goBack} data-screen-only>
      {words.backTo(text.length > 30 ? `${text.slice(0, 30)}…` : text)}
    </Link>
  );
}

function cameFromSearch(): boolean {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'fromSearch' in state;
}
