import { useState } from 'react';
import { words } from '#words/about.ts';
import { useGoTo, useLinkedHeading } from '../../domain-ui/use-linked-heading.ts';
import { REPORT_ID, reportedPage } from '../../runtime/report-address.ts';
import { useIndexState } from '../../runtime/stores.ts';
import { textOfUrl } from '../../runtime/url-text.ts';
import { CopyArea } from '../../ui/copy-area.tsx';

/**
 * A report of an error, for the reader to finish and to hand to whom they choose: there is no service that it could go to.
 * It names the page that the link to it was followed from.
 */
export function ReportError() {
  const [page] = useState(() => reportedPage() ?? window.location.href);
  const [typed, setTyped] = useState<string>();
  const state = useIndexState();
  const version = state.status === 'ready' ? state.value.index.version : words.report.noVersion;
  useGoTo(useLinkedHeading());
  return (
    <section aria-labelledby={REPORT_ID} data-screen-only>
      <h2 id={REPORT_ID} tabIndex={-1}>
        {words.report.title}
      </h2>
      <p>{words.report.how}</p>
      {textOfUrl(page.slice(page.indexOf('#'))) !== '' && <p>{words.report.searchIncluded}</p>}
      <CopyArea
        label={words.report.label}
        text={typed ?? words.report.text(page, version, navigator.userAgent)}
        onType={setTyped}
        rows={8}
        copy={words.report.copy}
        copied={words.report.copied}
      />
    </section>
  );
}
