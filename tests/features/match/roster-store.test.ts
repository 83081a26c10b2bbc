import { describe, expect, test } from 'vitest';
import { NO_DESCRIBED_ROW } from '../../../src/features/match/no-described-row.ts';
import { createRosterStore } from '../../../src/features/match/roster-store.ts';
import type { EngineClient } from '../../../src/runtime/engine-client.ts';
import type { RosterColumns } from '../../../src/search/roster/roster.ts';

/** An engine that says of each row which code it has. */
function engine(columns: Partial<RosterColumns> = {}): Pick<EngineClient, 'columns' | 'rows' | 'jobs'> {
  return {
    columns: async () => ({ header: true, start: 1, roles: ['code'], ...columns }),
    rows: async (rows) =>
      rows.map((cells) => ({
        ...NO_DESCRIBED_ROW,
        reading: { ...NO_DESCRIBED_ROW.reading, code: cells[0] ?? '' },
      })),
    jobs: async () => [],
  };
}

const codesIn = (store: ReturnType<typeof createRosterStore>) =>
  store.getState().matches.map(({ reading }) => reading.code);

describe('a list in the store', () => {
  test('is matched from its first person on', async () => {
    const store = createRosterStore(engine());
    await store.read('MOS,A\n25B,x\n11B,y\n');
    expect(store.getState()).toMatchObject({ phase: 'columns', start: 1, total: 2 });
    await store.match();
    expect(store.getState()).toMatchObject({ phase: 'matched', done: 2 });
    expect(codesIn(store)).toEqual(['25B', '11B']);
  });

  test('has nothing of the list before it', async () => {
    const store = createRosterStore(engine());
    await store.read('MOS\n25B\n11B\n');
    await store.match();
    store.clear();
    await store.read('MOS\n68W\n');
    await store.match();
    expect(codesIn(store)).toEqual(['68W']);
  });

  test('takes the row of names for a person where somebody says so, and the other way round', async () => {
    const store = createRosterStore(engine({ start: 2 }));
    await store.read('Roster,\nMOS,A\n25B,x\n');
    store.setHeader(false);
    await store.match();
    expect(codesIn(store)).toEqual(['MOS', '25B']);
    store.setHeader(true);
    expect(store.getState()).toMatchObject({ phase: 'columns', total: 1, matches: [] });
    await store.match();
    expect(codesIn(store)).toEqual(['25B']);
  });

  test('stops when it is told to, keeps what is done, and goes on from there', async () => {
    const store = createRosterStore(engine());
    const rows = Array.from({ length: 100 }, (_, i) => `C${i}`);
    await store.read(['MOS', ...rows].join('\n'));
    const running = store.match();
    await new Promise((resolve) => setTimeout(resolve));
    store.stop();
    await running;
    const { phase, done } = store.getState();
    expect(phase).toBe('stopped');
    expect(done).toBeLessThanOrEqual(100);
    await store.match();
    expect(codesIn(store)).toEqual(rows);
  });

  test('begins anew where a column is something else', async () => {
    const store = createRosterStore(engine());
    await store.read('MOS,A\n25B,x\n');
    await store.match();
    store.setRole(0, 'title');
    expect(store.getState()).toMatchObject({ phase: 'columns', roles: ['title'], done: 0, matches: [] });
  });

  test('keeps what is matched where the search stops, and says why', async () => {
    let fails = false;
    const asked = engine();
    const store = createRosterStore({
      ...asked,
      rows: async (rows, roles) => {
        if (fails) throw new TypeError('gone');
        fails = true;
        return asked.rows(rows, roles);
      },
    });
    await store.read(['MOS', ...Array.from({ length: 50 }, (_, i) => `C${i}`)].join('\n'));
    await store.match();
    expect(store.getState().phase).toBe('stopped');
    expect(store.getState().loadFault).not.toBeNull();
    expect(codesIn(store).length).toBeGreaterThan(0);
  });

  test('that is none leaves nothing but the fault', async () => {
    const store = createRosterStore(engine());
    await store.read('  \n');
    expect(store.getState()).toMatchObject({ phase: 'empty', fileFault: 'empty', list: null });
  });
});
