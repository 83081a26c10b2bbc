// Reads what `npm audit --json` says, tells it in a line, and fails where a package that is locked has a grave fault that is known.
import { text } from 'node:stream/consumers';

const GRAVE = ['high', 'critical'];

const said = await text(process.stdin);
const { vulnerabilities } = parsed(said) ?? {};
if (!vulnerabilities) console.log('No audit: the registry does not answer.');
else {
  const grave = Object.values(vulnerabilities).filter(({ severity }) => GRAVE.includes(severity));
  console.log(
    grave.length === 0
      ? 'Audit: no grave fault is known of a package.'
      : `Audit: grave faults are known of ${grave.map(({ name }) => name).join(', ')}.`,
  );
  if (grave.length > 0) process.exitCode = 1;
}

function parsed(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
