import { words } from '#words/compare.ts';
import { changeWords } from '#words/figures.ts';
import { words as figures } from '#words/occupation-figures.ts';
import { payGroupOf } from '../../domain/pay.ts';
import { JobZone } from '../../domain-ui/job-zone.tsx';
import type { Column } from './columns.ts';
import styles from './compare-table.module.css';
import { type Cell, highestOf, type Row } from './row.ts';
import { Tag } from './tag.tsx';

/** How many jobs there will be. @param year the last one of the projections. */
export function outlookRows(columns: readonly Column[], year: number): Row[] {
  const outlooks = columns.map(({ profile }) => profile?.outlook ?? null);
  const fastest = highestOf(outlooks.map((outlook) => outlook?.changePercent ?? null));
  const most = highestOf(outlooks.map((outlook) => outlook?.openings ?? null));
  const change: Cell[] = columns.map(({ profile }, i) => {
    const outlook = outlooks[i] ?? null;
    const bright = (profile?.bright.length ?? 0) > 0;
    const group = payGroupOf(outlook);
    return {
      key: JSON.stringify([outlook?.changePercent, bright]),
      content: (
        <>
          <p>
            {outlook ? changeWords(outlook.changePercent, year) : words.nothing}{' '}
            {i === fastest && <Tag>{words.fastest}</Tag>}
          </p>
          {bright && <p>{words.bright}</p>}
          {group && <p className={styles.aside}>{words.ofGroup(group)}</p>}
        </>
      ),
    };
  });
  const openings: Cell[] = outlooks.map((outlook, i) => ({
    key: String(outlook?.openings),
    content: outlook ? (
      <>
        {figures.outlook.aYear(outlook.openings)} {i === most && <Tag>{words.most}</Tag>}
      </>
    ) : (
      words.nothing
    ),
  }));
  return [
    { id: 'outlook', name: words.rows.outlook, cells: change },
    { id: 'openings', name: words.rows.openings, cells: openings },
  ];
}

/** How much preparation it takes, and how much human skill it needs beside AI. */
export function zoneAndAiRows(columns: readonly Column[]): Row[] {
  return [
    {
      id: 'zone',
      name: words.rows.zone,
      note: words.notes.zone,
      cells: columns.map(({ profile }) => {
        const zone = profile?.jobZone?.zone ?? null;
        return {
          key: String(zone),
          content: zone === null ? words.nothing : <JobZone zone={zone} />,
        };
      }),
    },
    {
      id: 'ai',
      name: words.rows.ai,
      note: words.notes.ai,
      cells: columns.map(({ profile }) => {
        const ai = profile?.ai ?? null;
        return {
          key: ai ? `${ai.level} ${Math.round(ai.mean * 100)}` : '',
          content: ai ? (
            <>
              <p>{figures.ai.headlines[ai.level]}</p>
              <p className={styles.aside}>{words.exposure(Math.round(ai.mean * 100))}</p>
            </>
          ) : (
            words.nothing
          ),
        };
      }),
    },
  ];
}
