import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const HELP =
  'The browser tests need Chromium and none was found. Install it (Debian, Ubuntu: "apt-get install chromium") or set ' +
  'CHROMIUM_PATH to a Chromium or Chrome executable.';

/** Containers seldom allow the sandbox, and only our own page is opened. */
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage'];

/**
 * Starts a Chromium of this machine, after installing it where that is possible.
 * @param args further ones of the command line.
 * @throws Error saying how to get one.
 */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium() ?? installChromium();
  return chromium.launch({ executablePath, args: [...ARGS, ...args] });
}

function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isExecutable(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which is no executable file. ${HELP}`);
  }
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), MAC].find(isExecutable);
}

function installChromium(): string {
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('No Chromium on this machine; installing it with apt-get.');
    try {
      execFileSync('apt-get', ['update'], { stdio: 'ignore' });
      execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore' });
    } catch (error) {
      throw new Error(`${HELP} (apt-get failed: ${error})`);
    }
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(HELP);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
