import { words } from '#words/compare.ts';
import { changeWords, jobZoneWords } from '#words/figures.ts';
import { words as figures } from '#words/occupation-figures.ts';
import { payGroupOf } from '../../domain/pay.ts';
import type { Column } from './columns.ts';
import styles from './compare-table.module.css';
import { type Cell, emptyCell, highestOf, type Row } from './row.ts';
import { Tag } from './tag.tsx';

/** How many jobs there will be. @param year the last one of the projections. */
export function outlookRows(columns: readonly Column[], year: number): Row[] {
  const outlooks = columns.map(({ profile }) => profile?.outlook ?? null);
  const fastest = highestOf(outlooks.map((outlook) => outlook?.changePercent ?? null));
  const most = highestOf(outlooks.map((outlook) => outlook?.openings ?? null));
  const change = columns.map(({ profile }, i): Cell => {
    const outlook = outlooks[i] ?? null;
    const bright = (profile?.bright.length ?? 0) > 0;
    if (!outlook && !bright) return emptyCell(words.nothing);
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
  const openings = outlooks.map((outlook, i): Cell => {
    if (!outlook) return emptyCell(words.nothing);
    const content = (
      <>
        {figures.outlook.aYear(outlook.openings)} {i === most && <Tag>{words.most}</Tag>}
      </>
    );
    return { key: String(outlook.openings), content };
  });
  return [
    { id: 'outlook', name: words.rows.outlook, cells: change },
    { id: 'openings', name: words.rows.openings, cells: openings },
  ];
}

/** How much preparation it takes, and how much human skill it needs beside AI. */
export function zoneAndAiRows(columns: readonly Column[]): Row[] {
  const zones = columns.map(({ profile }): Cell => {
    const zone = profile?.jobZone?.zone;
    return zone ? { key: String(zone), content: jobZoneWords(zone) } : emptyCell(words.nothing);
  });
  const ai = columns.map(({ profile }): Cell => {
    if (!profile?.ai) return emptyCell(words.nothing);
    const { level, mean } = profile.ai;
    const exposure = Math.round(mean * 100);
    const content = (
      <>
        <p>{figures.ai.headlines[level]}</p>
        <p className={styles.aside}>{words.exposure(exposure)}</p>
      </>
    );
    return { key: `${level} ${exposure}`, content };
  });
  return [
    { id: 'zone', name: words.rows.zone, note: words.notes.zone, cells: zones },
    { id: 'ai', name: words.rows.ai, note: words.notes.ai, cells: ai },
  ];
}
