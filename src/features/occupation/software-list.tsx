import { useState } from 'react';
import { words } from '#words/occupation-lists.ts';
import type { Technology, TechnologyItem } from '../../domain/occupation.ts';
import buttons from '../../ui/button.module.css';
import { FoldedList } from '../../ui/folded-list.tsx';
import text from '../../ui/text.module.css';
import { CommodityGroups } from './commodity-groups.tsx';
import styles from './software-list.module.css';
import { wantedSoftware } from './wanted-software.ts';

const FEW = 12;

/** Software: what employers ask for first, then on request everything, by kind. */
export function SoftwareList({ technology }: { technology: Technology }) {
  const [all, setAll] = useState(false);
  const { total, hot, inDemand, groups } = technology;
  const wanted = wantedSoftware(technology);
  return (
    <>
      <h3>{words.technology.software(total)}</h3>
      {wanted.length > 0 && (
        <>
          <p className={text.quiet}>
            {inDemand > 0 && (
              <>
                <strong>{words.technology.inDemand}</strong> {words.technology.inDemandMeans(inDemand)}{' '}
              </>
            )}
            {hot > 0 && (
              <>
                <strong>{words.technology.hot}</strong> {words.technology.hotMeans(hot)}
              </>
            )}
          </p>
          <FoldedList
            items={wanted}
            few={FEW}
            all={words.technology.showAllWanted(wanted.length)}
            fewer={words.technology.showFewerWanted}
            className={styles.wanted}
            keyOf={(item) => item.name}
          >
            {(item) => <Software item={item} />}
          </FoldedList>
        </>
      )}
      <div>
        <button type="button" className={buttons.button} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.technology.hideSoftware : words.technology.showSoftware(total)}
        </button>
      </div>
      {all && (
        <CommodityGroups
          groups={groups.map(({ commodity, items }) => ({ commodity, items }))}
          keyOf={(item) => item.name}
        >
          {(item) => <Software item={item} />}
        </CommodityGroups>
      )}
    </>
  );
}

function Software({ item }: { item: TechnologyItem }) {
  return (
    <>
      {item.name}
      {item.inDemand && (
        <>
          {' '}
          <span className={text.tag}>{words.technology.inDemand}</span>
        </>
      )}
      {item.hot && (
        <>
          {' '}
          <span className={text.tag}>{words.technology.hot}</span>
        </>
      )}
    </>
  );
}
