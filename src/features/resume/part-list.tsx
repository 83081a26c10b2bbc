import type { RefObject } from 'react';
import { Link } from 'wouter';
import { words } from '#words/resume-page.ts';
import { restyle } from '../../domain/resume/pick.ts';
import type { Resume } from '../../domain/resume/resume.ts';
import { ResumeStyle } from '../../domain-ui/resume/resume-style.tsx';
import { occupationsPath, searchPath } from '../../runtime/paths.ts';
import buttons from '../../ui/button.module.css';
import { PartSection } from './part-section.tsx';
import styles from './resume-page.module.css';
import type { Check } from './use-check.ts';
import type { Parts } from './use-parts.ts';

/** All parts of the résumé, in order, and how their lines are worded. */
export function PartList({
  resume,
  parts,
  check,
  heading,
  onChange,
  onKeep,
}: {
  resume: Resume;
  parts: Parts;
  check: Check;
  heading: RefObject<HTMLHeadingElement | null>;
  onChange: (next: Resume) => void;
  onKeep: (term: string, said: string) => void;
}) {
  return (
    <div className={styles.parts}>
      <h2 ref={heading} tabIndex={-1}>
        {words.parts}
      </h2>
      {parts.blocks.length === 0 && <Empty />}
      {resume.picked.length > 0 && (
        <ResumeStyle
          resume={resume}
          hasPrompts={resume.picked.some(({ lines }) => lines.some(({ prompt }) => prompt !== ''))}
          onChange={(style) => onChange(restyle(resume, style))}
        />
      )}
      {parts.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place; its heading is being written.
        <PartSection key={at} at={at} block={block} parts={parts} check={check} onKeep={onKeep} />
      ))}
      <div>
        <button type="button" className={buttons.button} onClick={parts.addPart}>
          {words.addPart}
        </button>
      </div>
    </div>
  );
}

function Empty() {
  return (
    <p>
      {words.empty} {words.emptyHow} <Link href={searchPath('')}>{words.search}</Link>
      {words.or} <Link href={occupationsPath()}>{words.browse}</Link>.
    </p>
  );
}
