import { createServer, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, inject } from 'vitest';

/** All that a host can write down of one request: its line, headers and body. */
export type Heard = readonly string[];

/**
 * A host in front of the built page that writes down all it hears.
 * @returns where it is, once tests run, and what it has heard.
 */
export function withLoggingHost(): { origin: () => string; heard: Heard } {
  const heard: string[] = [];
  let origin = '';
  const server = createServer(async (request, response) => {
    const { method, url = '/', headers } = request;
    const body = await bodyOf(request);
    heard.push(`${method} ${url}\n${JSON.stringify(headers)}\n${body}`);
    const answer = await fetch(`${inject('pageUrl')}${url}`, {
      headers: { accept: headers.accept ?? '*/*' },
    });
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers)
      if (!/^(content-encoding|content-length|transfer-encoding|connection)$/.test(name))
        response.setHeader(name, value);
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (!address || typeof address === 'string') throw new Error('the host has no port');
    origin = `http://127.0.0.1:${address.port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: () => origin, heard };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
