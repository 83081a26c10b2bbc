import { files } from 'virtual:crosswalk-files';
import { makeFirstMoves } from './first-moves.ts';

// A script of its own, ahead of the page's: while that is still on its way and being read, the engine is made ready.
export const FIRST_MOVES = makeFirstMoves(window.location.href);
const { engine, indexText } = FIRST_MOVES;
engine.wake();
// On a first visit the browser has asked for the index already. Later it is kept on the device: the engine gets it by itself,
// and the page has its hands free.
if (navigator.serviceWorker?.controller) engine.startFrom(new URL(files.index, window.location.href).href);
else void indexText.load();
