import { useRouter } from 'wouter';

/** An address for somebody elsewhere. @param address from the page's own first slash: "/compare#v1…". */
export function useFullAddress(address: string): string {
  const { base } = useRouter();
  return new URL(`${base}${address}`, window.location.href).href;
}
