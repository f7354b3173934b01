import { readFileSync } from 'node:fs';
import { entryLine } from '../src/capabilities/history/pure/entry-words';
import { sha256 } from '../src/google/sha256';
import { parseJsonLines } from '../src/ledger/ledger-json';
import { reportOn } from './verify-report';

const USAGE = `usage: npm run -s verify -- <ledger.jsonl> [--head HEX|CODE] [--chain NAME] [--entries]
  --head   a head, checkpoint root or short code kept outside the file (mail, paper); must be found in it
  --chain  the chain in which --head must be found
  --entries also prints every entry in words
exit: 0 the ledger is whole · 1 it is not · 2 the file cannot be used`;

/** Command line as data; null = not usable. */
interface Options {
  readonly file: string;
  readonly code: string;
  readonly chain: string;
  readonly entries: boolean;
}

function optionsOf(args: readonly string[]): Options | null {
  const values = { '--head': '', '--chain': '' };
  const files: string[] = [];
  let entries = false;

  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';

    if (arg === '--head' || arg === '--chain') {
      i += 1;
      values[arg] = args[i] ?? '';

      if (values[arg] === '' || values[arg].startsWith('--')) {
        return null;
      }
    } else if (arg === '--entries') {
      entries = true;
    } else if (arg.startsWith('--')) {
      return null;
    } else {
      files.push(arg);
    }
  }

  const [file] = files;

  return file === undefined || files.length > 1
    ? null
    : { file, code: values['--head'], chain: values['--chain'], entries };
}

/** The file's text; on failure the reason goes to stderr. */
function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    console.error(`cannot read ${file}: ${cause instanceof Error ? cause.message : String(cause)}`);

    return null;
  }
}

function main(args: readonly string[]): number {
  const options = optionsOf(args);

  if (options === null) {
    console.error(USAGE);

    return 2;
  }

  const text = textOf(options.file);

  if (text === null) {
    return 2;
  }

  const ledger = parseJsonLines(text);

  if (ledger.entries.length === 0) {
    console.error(`${options.file}: no ledger entry in this file`);

    return 2;
  }

  const report = reportOn(ledger, sha256, options);
  console.log(report.text);

  if (options.entries) {
    console.log(ledger.entries.map(entryLine).join('\n'));
  }

  return report.ok ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
