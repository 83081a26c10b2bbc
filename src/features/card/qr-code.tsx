import { useMemo } from 'react';
import { encode } from 'uqr';
import { words } from '#words/card.ts';
import text from '../../ui/text.module.css';
import { useFullAddress } from '../../ui/use-full-address.ts';
import styles from './qr-code.module.css';

/** A standard QR code has this much white around it, in squares of its own (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A code that a phone's camera reads as the address; it is made in the page. */
export function QrCode({ address }: { address: string }) {
  const link = useFullAddress(address);
  const code = useMemo(() => codeOf(link), [link]);
  if (!code) return <p className={text.small}>{words.codeTooLong}</p>;
  return (
    <figure className={styles.figure}>
      <svg
        role="img"
        aria-label={words.codeLabel}
        viewBox={`0 0 ${code.size} ${code.size}`}
        className={styles.code}
        shapeRendering="crispEdges"
      >
        <rect width={code.size} height={code.size} className={styles.paper} />
        <path d={code.path} className={styles.ink} />
      </svg>
      <figcaption className={styles.caption}>{words.code}</figcaption>
    </figure>
  );
}

/** The dark squares as one path; undefined where the link is too long for any code. */
function codeOf(link: string): { size: number; path: string } | undefined {
  try {
    const { data, size } = encode(link, { ecc: 'M', border: QUIET_ZONE });
    const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size, path: squares.join('') };
  } catch {
    // The encoder throws for more text than the largest code holds.
    return undefined;
  }
}
