import { type ComponentType, useEffect, useState } from 'react';
import { words } from '#words/new-release.ts';
import { ReleaseOffer } from '../ui/release-offer.tsx';
import { changeRelease, leave } from './change-release.ts';
import { heldRelease, isOurs } from './held-release.ts';

/** Offers a release that the device has fetched. */
export function ReadyRelease() {
  return <ReleaseOffer {...words.ready} changes={useChanges()} load={changeRelease} />;
}

/** Offers the release that another tab has changed to, where this one has stayed for the sake of what is on it. */
export function ReleaseElsewhere() {
  return <ReleaseOffer {...words.elsewhere} changes={useChanges()} load={async () => leave()} />;
}

function GoneRelease() {
  return <ReleaseOffer {...words.gone} changes={useChanges()} load={changeRelease} />;
}

/** What is new in the release that the host holds; nothing until it says so. */
function useChanges(): readonly string[] {
  const [changes, setChanges] = useState<readonly string[]>([]);
  useEffect(() => {
    void heldRelease().then((held) => setChanges(held?.changes ?? []));
  }, []);
  return changes;
}

/** What offers the release that the host holds; undefined where that is the page's own, or the host does not say. */
export async function offerOfHost(): Promise<ComponentType | undefined> {
  const held = await heldRelease();
  return held && !isOurs(held) ? GoneRelease : undefined;
}
