import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is served, without a final slash. */
    pageUrl: string;
    /** The folder of the built page, as it is published. */
    builtFolder: string;
  }
}

/** Builds the page once, as it is published, and serves it while the browser tests run. */
export default async function serveBuiltPage(project: TestProject): Promise<() => Promise<void>> {
  const outDir = mkdtempSync(join(tmpdir(), 'military-crosswalk-'));
  // Vitest says "test" here, and then React would be built with its checks for development.
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  process.env.NODE_ENV = mode;
  const server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('the preview server has no port');
  project.provide('builtFolder', outDir);
  project.provide('pageUrl', `http://127.0.0.1:${address.port}`);
  return async () => {
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  };
}
