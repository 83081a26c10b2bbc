import type { Share } from '../../domain/occupation.ts';
import text from '../../ui/text.module.css';
import { percentHeldBack } from './share-rows.ts';

/** Says how much of a distribution O*NET does not publish. */
export function HeldBack({ shares }: { shares: readonly Share[] }) {
  if (shares.every(({ percent }) => percent !== null)) return null;
  return (
    <p className={text.small}>
      “Not published” stands for about {Math.round(percentHeldBack(shares))}% of the answers together. O*NET
      advises against showing figures that it is unsure of.
    </p>
  );
}
