import type { EngineClient } from '../runtime/engine-client.ts';
import { SEARCH_BOX_ID } from '../ui/search-box-id.ts';

/** Whoever types as soon as they see the box has begun by then. */
const PATIENCE_MS = 2000;

const TOUCHES = ['pointerover', 'pointerdown', 'focusin'] as const;

/**
 * Resolves once somebody touches anything but the search box, or the page has stood for a moment in which nobody typed.
 */
export async function firstTouch({ calm }: Pick<EngineClient, 'calm'>): Promise<void> {
  let stop = () => {};
  const touched = new Promise<void>((resolve) => {
    const listen = ({ target }: Event) => {
      if (!(target instanceof Element) || target.id !== SEARCH_BOX_ID) resolve();
    };
    for (const touch of TOUCHES) document.addEventListener(touch, listen, { passive: true });
    stop = () => {
      for (const touch of TOUCHES) document.removeEventListener(touch, listen);
    };
  });
  const stood = async () => {
    await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    await calm();
  };
  await Promise.race([touched, stood()]);
  stop();
}
