import { readFileSync } from 'node:fs';
import { CONFORMANCE } from '../src/capabilities/self-check/pure/conformance';
import { parsedJson } from '../src/kernel/table/parsed-json';
import { type Departure, replay } from './conform/replay';

const USAGE = 'Usage: npm run -s conform -- conformance-yyyy-mm-dd.json';

function lines({ number, exchange, differences }: Departure): readonly string[] {
  const { trial, method, url } = exchange;
  const path = decodeURIComponent(new URL(url).pathname);

  return [
    `#${number} ${trial}: ${method} ${path}`,
    ...differences.map(
      (difference) =>
        `   ${difference.path || '(answer)'}: Google ${difference.recorded}, here ${difference.here}`,
    ),
  ];
}

/** Prints every difference; exit code 0 = none, 1 = some, 2 = the file is no record. */
function main(): number {
  const [path] = process.argv.slice(2);

  if (path === undefined) {
    console.error(USAGE);
    return 2;
  }

  const record = parsedJson(CONFORMANCE, readFileSync(path, 'utf8'));

  if (record === null) {
    console.error(`${path} is no record of conformance`);
    return 2;
  }

  const departures = replay(record);
  departures.flatMap(lines).forEach((line) => {
    console.log(line);
  });
  const { length } = record.exchanges;
  console.log(`${length - departures.length} of ${length} exchanges are the same`);

  return departures.length === 0 ? 0 : 1;
}

process.exitCode = main();
