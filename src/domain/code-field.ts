import type { Branch } from './branch.ts';

/**
 * The field of work that a code names by its beginning: career management field (Army), occupational field (Marine
 * Corps), career field (Air Force, Space Force), series (Navy). A Coast Guard code names none, nor does a Navy code of six
 * digits. Codes of another length or form belong to another scheme.
 */
export function fieldOf(branch: Branch, code: string): string {
  if (branch === 'Coast Guard' || code.length > 5) return '';
  const service = branch === 'Space Force' ? 'Air Force' : branch;
  const begin = service === 'Navy' && /^[A-Z]/.test(code) ? 1 : 2;
  return `${service} ${Math.min(code.length, 4)} ${code.slice(0, begin)}`;
}
