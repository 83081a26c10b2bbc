import { BRANCHES } from '../domain/branch.ts';
import { RANK_TYPES } from '../domain/rank-type.ts';
import { browsePath, occupationsPath, RESUME_PATH } from '../runtime/paths.ts';

/** The pages whose addresses are known ahead and whose content is not: hosts that know files alone have the frame of each. */
export function framePaths(): string[] {
  return [
    ...[undefined, ...BRANCHES].map((branch) => browsePath(branch)),
    ...BRANCHES.flatMap((branch) => RANK_TYPES.map((rank) => browsePath(branch, rank))),
    occupationsPath(),
    RESUME_PATH,
    '/shortlist',
    '/compare',
    '/card',
    '/match',
    '/about',
  ];
}
