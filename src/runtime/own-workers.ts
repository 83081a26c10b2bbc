/** Browsers that know Trusted Types ask a policy of the page before they run what an address names. */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL: (address: string) => string }): unknown;
}

const WORKER = /\/(?:sw|assets\/[a-z]+-worker-[\w-]+)\.js$/;

/**
 * Lets an address through that is one of our workers, on the page's own host.
 * @throws TypeError for any other.
 */
export function ownWorker(address: string, page: string): string {
  const { href, pathname, search } = new URL(address, page);
  if (href.startsWith(`${new URL(page).origin}/`) && search === '' && WORKER.test(pathname)) return address;
  throw new TypeError(`No script of ours: ${address}`);
}

/** Makes that the rule for all that this page starts; nothing else may become a script, and no text becomes markup. */
export function allowOwnWorkers(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => ownWorker(address, window.location.href),
  });
}
