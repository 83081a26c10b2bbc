import { Link } from 'wouter';
import { words as shared } from '#words/domain-ui.ts';
import { words } from '#words/military.ts';
import type { CrosswalkLookup } from '../../data/crosswalk-lookup.ts';
import type { Branch } from '../../domain/branch.ts';
import { ExplainedCode } from '../../domain-ui/explained-code.tsx';
import { browsePath, militaryPath, searchPath } from '../../runtime/paths.ts';
import { useStores } from '../../runtime/stores.ts';
import { useLoaded } from '../../runtime/use-loaded.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ListSkeleton } from '../../ui/skeleton.tsx';
import text from '../../ui/text.module.css';
import { nearestCodes } from './nearest-codes.ts';
import { SameCode } from './same-code.tsx';

/** For a code that is no job of the branch: says what it is, where that is known, and offers the nearest ones. */
export function UnknownCode({
  branch,
  code,
  lookup,
}: {
  branch: Branch;
  code: string;
  lookup: CrosswalkLookup;
}) {
  const near = nearestCodes(lookup.ofBranch(branch), code);
  return (
    <div className={text.stack}>
      <WhatItIsInstead branch={branch} code={code} />
      <SameCode branch={branch} code={code} lookup={lookup} />
      {near.length > 0 && (
        <>
          <h2>{words.unknownCode.closest(branch)}</h2>
          <ul className={text.columns}>
            {near.map((specialty) => (
              <li key={specialty.id}>
                <Link href={militaryPath(branch, specialty.code)}>
                  {specialty.code} {specialty.title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link href={searchPath(code)}>{words.unknownCode.search(code)}</Link> {words.unknownCode.or}{' '}
        <Link href={browsePath(branch)}>{words.unknownCode.browse(branch)}</Link>.
      </p>
    </div>
  );
}

/** Real codes without a match are known by name; of others one can only say what may be wrong. */
function WhatItIsInstead({ branch, code }: { branch: Branch; code: string }) {
  const { identifiers } = useStores();
  const state = useLoaded(identifiers);
  if (state.status === 'failed')
    return <LoadFailure fault={state.fault} onRetry={() => void identifiers.load()} />;
  // Until it is there nobody can say that the code is none.
  if (state.status !== 'ready') return <ListSkeleton rows={1} label={shared.loadingJobs} />;
  const found = state.value.filter(
    (each) => each.code.toUpperCase() === code && each.branches.includes(branch),
  );
  // Older lists have some titles too.
  const known = found.filter(
    ({ kind, title }) =>
      !/^retired/.test(kind) || found.every((each) => each.kind === kind || each.title !== title),
  );
  if (known.length === 0) return <p>{words.unknownCode.why(branch, code)}</p>;
  return (
    <Notice>
      {known.map((identifier) => (
        <p key={`${identifier.kind} ${identifier.title}`}>
          <ExplainedCode identifier={identifier} />
        </p>
      ))}
      <p>{shared.searchJobItself}</p>
    </Notice>
  );
}
