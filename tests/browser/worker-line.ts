import type { Page } from 'playwright-core';

/**
 * A browser's own line to the worker of a page: the usual one evaluates text in it, which is what our workers refuse.
 * @returns runs code there, and says "ran: VALUE" or "refused: ERROR".
 */
export async function workerOf(page: Page): Promise<(code: string) => Promise<string>> {
  const line = await page.context().newCDPSession(page);
  const found = new Promise<string>((resolve) => {
    line.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') resolve(sessionId);
    });
  });
  await line.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const sessionId = await found;
  let last = 0;
  return (code) => {
    const id = ++last;
    const expression = `(async () => { try { return 'ran: ' + await (${code}); } catch (cause) { return 'refused: ' + cause.name; } })()`;
    const answer = new Promise<string>((resolve) => {
      line.on('Target.receivedMessageFromTarget', ({ message }) => {
        const reply = JSON.parse(message);
        if (reply.id === id) resolve(reply.result.result.value);
      });
    });
    const params = { expression, awaitPromise: true };
    void line.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method: 'Runtime.evaluate', params }),
    });
    return answer;
  };
}
