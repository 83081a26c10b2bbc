import { useLocationProperty } from 'wouter/use-browser-location';

/**
 * What the address asks of its page: "#q=25B&branch=army". It stands behind "#", since browsers send that part to nobody.
 * It follows the address, edited by hand too.
 */
export function useAsked(): string {
  // Taking over what was rendered ahead, the page reads it at once.
  return useLocationProperty(asked, import.meta.env.SSR ? () => '' : asked);
}

function asked(): string {
  return window.location.hash;
}
