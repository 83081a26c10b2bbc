/** What is noted in the page from its first moment on. */
export interface PageClock {
  firstPaint: number;
  /** When the box could be typed into, and when a first result stood; 0 for not yet. */
  box: number;
  result: number;
  longTasks: { start: number; ms: number }[];
  shifts: { at: number; value: number; recentInput: boolean }[];
  interactions: Record<string, number>;
}

declare global {
  interface Window {
    pageClock: PageClock;
  }
}

/** Runs in the page, before anything else does. @param result matches a first result. */
export function startPageClock(result: string): void {
  const clock: PageClock = {
    firstPaint: 0,
    box: 0,
    result: 0,
    longTasks: [],
    shifts: [],
    interactions: {},
  };
  window.pageClock = clock;
  const watch = (type: string, note: (entry: PerformanceEntry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...more,
    });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') clock.firstPaint = startTime;
  });
  watch('longtask', ({ startTime, duration }) => clock.longTasks.push({ start: startTime, ms: duration }));
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    clock.shifts.push({ at: entry.startTime, value, recentInput: hadRecentInput });
  });
  const seen = (entry: PerformanceEntry) => {
    const { interactionId } = entry as PerformanceEntry & { interactionId: number };
    if (interactionId)
      clock.interactions[interactionId] = Math.max(clock.interactions[interactionId] ?? 0, entry.duration);
  };
  watch('event', seen, { durationThreshold: 16 });
  watch('first-input', seen);
  const look = () => {
    const box = document.querySelector('input');
    if (clock.box === 0 && box && !box.disabled && box.getClientRects().length > 0)
      clock.box = performance.now();
    if (clock.result === 0 && document.querySelector(result)) clock.result = performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
