import { useRouter } from 'wouter';

/** An address for somebody elsewhere. @param address from the page's own first slash: "/compare#v1…". */
export function useFullAddress(address: string): string {
  const { base } = useRouter();
  // Rendered ahead, a page does not know where it will be.
  const here = globalThis.location?.href;
  return here ? new URL(`${base}${address}`, here).href : address;
}
