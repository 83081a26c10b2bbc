import { words } from '#words/occupation-figures.ts';
import type { Share } from '../../domain/occupation.ts';
import text from '../../ui/text.module.css';
import { percentHeldBack } from './share-rows.ts';

/** Says how much of a distribution O*NET does not publish. */
export function HeldBack({ shares }: { shares: readonly Share[] }) {
  if (shares.every(({ percent }) => percent !== null)) return null;
  return <p className={text.small}>{words.education.heldBack(Math.round(percentHeldBack(shares)))}</p>;
}
