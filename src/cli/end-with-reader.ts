/** Ends quietly when whoever reads the output has read enough, as head does; without it Node would print the fault of the pipe. */
export function endWithReader(): void {
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
}
