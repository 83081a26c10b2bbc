/**
 * Lets developers read why something failed. As a note and not as an error: whoever calls this goes on without it, or
 * says to the reader in plain words what to do.
 */
export function report(what: string, cause: unknown): void {
  console.info(what, cause);
}
