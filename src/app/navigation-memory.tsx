import { useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { rememberedPlace, rememberPlace } from './place.ts';

const SCROLL_PAUSE = 150;
// How long a list may take to load before its old place is given up.
const PATIENCE = 3000;

/**
 * Does for one page what the browser does between pages: a new page starts at its top with its heading in focus; one
 * that is returned to stands where it stood, with the link that was followed in focus.
 */
export function NavigationMemory() {
  const [path] = useLocation();
  // The path that the page was loaded at or went back to; any other path was opened by a link.
  const returnedTo = useRef<string | null>(globalThis.location?.pathname ?? null);
  const shownPath = useRef<string | null>(null);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopRestoring = restorePlace();
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(rememberPlace, SCROLL_PAUSE);
    };
    const onPopState = () => {
      clearTimeout(timer);
      returnedTo.current = window.location.pathname;
      stopRestoring();
      stopRestoring = restorePlace();
    };
    const onPageHide = () => rememberPlace();
    window.addEventListener('scroll', onScroll, { passive: true });
    // Before the router hears of it, which draws the page at once.
    window.addEventListener('popstate', onPopState, { capture: true });
    window.addEventListener('pagehide', onPageHide);
    return () => {
      clearTimeout(timer);
      stopRestoring();
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('popstate', onPopState, { capture: true });
      window.removeEventListener('pagehide', onPageHide);
    };
  }, []);

  useLayoutEffect(() => {
    if (shownPath.current === path) return;
    shownPath.current = path;
    const returned = returnedTo.current === window.location.pathname;
    returnedTo.current = null;
    if (returned) return;
    window.scrollTo(0, 0);
    return focusHeading();
  }, [path]);

  return null;
}

/** Moves focus to the page's heading as soon as it is there. @returns a function that gives up. */
function focusHeading(): () => void {
  const attempt = () => {
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.focus({ preventScroll: true });
    return heading !== null;
  };
  if (attempt()) return () => {};
  const watch = new MutationObserver(() => {
    if (attempt()) watch.disconnect();
  });
  watch.observe(document.getElementById('main') ?? document.body, { childList: true, subtree: true });
  const timer = setTimeout(() => watch.disconnect(), PATIENCE);
  return () => {
    clearTimeout(timer);
    watch.disconnect();
  };
}

/** Scrolls to the remembered place as soon as the page is long enough for it. @returns a function that gives up. */
function restorePlace(): () => void {
  const { scroll, part, left } = rememberedPlace();
  if (scroll === undefined) return () => {};
  const giveUpAt = performance.now() + PATIENCE;
  let frame = 0;
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
      window.removeEventListener(event, stop);
  };
  const attempt = () => {
    const reachable = document.documentElement.scrollHeight - window.innerHeight;
    const heading = part && document.getElementById(part.id);
    const wanted = heading ? window.scrollY + heading.getBoundingClientRect().top - part.top : scroll;
    if (reachable < wanted && performance.now() < giveUpAt) {
      frame = requestAnimationFrame(attempt);
      return;
    }
    window.scrollTo(0, wanted);
    if (left)
      document
        .querySelector<HTMLElement>(`main a[href="${CSS.escape(left)}"]`)
        ?.focus({ preventScroll: true });
    stop();
  };
  // Whoever scrolls or types meanwhile is not pulled back.
  for (const event of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    window.addEventListener(event, stop, { passive: true, once: true });
  }
  frame = requestAnimationFrame(attempt);
  return stop;
}
