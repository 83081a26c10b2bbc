import { branchFromSlug } from '../domain/branch.ts';
import { directionsShard, jobsShard } from '../domain/direction.ts';
import type { Opened } from '../domain/page-ahead.ts';
import { decodePart } from '../text/decode-part.ts';

/**
 * What the page at a path needs; undefined where that comes some other way.
 * @param path below the site's own, without its first slash: "military/army/25B".
 */
export function openedAt(path: string): Opened | undefined {
  const [page, first = '', second = ''] = path.split('/').map(decodePart);
  if (page === 'occupation') return /^\d\d-\d{4}\.\d\d$/.test(first) ? { page, profile: first } : { page };
  if (page !== 'military') return undefined;
  const branch = branchFromSlug(first);
  if (!branch || !/^\w{2,5}$/.test(second)) return { page };
  const jobs = jobsShard(branch, second);
  // Jobs that the Space Force shares are said under the Air Force's codes.
  if (branch === 'Space Force') return { page, jobs };
  return { page, jobs, directions: [directionsShard({ branches: [branch], code: second })] };
}
