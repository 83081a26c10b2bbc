import { startTransition, useEffect, useState } from 'react';

/** False at first and true soon after: what waits for it is drawn when what comes first is on the screen. */
export function useLater(): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => startTransition(() => setLater(true)), []);
  return later;
}
