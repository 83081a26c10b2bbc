interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** True where the person asked to save data, or the connection is slow: then nothing is fetched ahead of its use. */
export function savesData(): boolean {
  const { connection } = (globalThis.navigator ?? {}) as { connection?: Connection };
  return connection?.saveData === true || /^(slow-)?[23]g$/.test(connection?.effectiveType ?? '');
}
