import { type Judgement, judge } from '../../verifier/check/judge';
import type { Brought, LedgerFile } from '../../verifier/read/brought';
import { readLedgerFile } from '../../verifier/read/brought';
import { typedCodes } from '../../verifier/read/typed-codes';

function done<T>(steps: Generator<number, T>): T {
  let step = steps.next();

  while (!step.done) {
    step = steps.next();
  }

  return step.value;
}

/** A file as the page reads it. */
function fileOf(name: string, content: string): LedgerFile {
  return done(readLedgerFile(name, content));
}

/** What the page says of files (by name) and of what was typed. */
export function judged(
  files: Readonly<Record<string, string>>,
  typed = '',
  pdfs: Brought['pdfs'] = [],
): Judgement {
  return done(
    judge({
      files: Object.entries(files).map(([name, content]) => fileOf(name, content)),
      pdfs,
      codes: typedCodes(typed),
    }),
  );
}

/** The kinds of what was found, the worst first. */
export function kindsOf({ findings }: Judgement): readonly string[] {
  return findings.map(({ kind }) => kind);
}
