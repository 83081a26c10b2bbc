import { useState } from 'react';
import { words } from '#words/occupation-lists.ts';
import type { Tools } from '../../domain/occupation.ts';
import buttons from '../../ui/button.module.css';
import text from '../../ui/text.module.css';
import { CommodityGroups } from './commodity-groups.tsx';

const FEW = 12;

/** Tools and equipment: a few as a plain list; many by kind, on request. */
export function ToolList({ tools }: { tools: Tools }) {
  const [byKind, setByKind] = useState(false);
  const named = tools.groups.flatMap(({ commodity, items }) => items.map((name) => ({ commodity, name })));
  return (
    <>
      <h3>{words.technology.tools(tools.total)}</h3>
      {byKind ? (
        <CommodityGroups groups={tools.groups} keyOf={(item) => item}>
          {(item) => item}
        </CommodityGroups>
      ) : (
        <ul className={text.columns}>
          {named.slice(0, FEW).map(({ commodity, name }) => (
            <li key={`${commodity}/${name}`}>{name}</li>
          ))}
        </ul>
      )}
      {named.length > FEW && (
        <div>
          <button
            type="button"
            className={buttons.button}
            aria-expanded={byKind}
            onClick={() => setByKind(!byKind)}
          >
            {byKind ? words.technology.showFewerTools : words.technology.showTools(tools.total)}
          </button>
        </div>
      )}
    </>
  );
}
