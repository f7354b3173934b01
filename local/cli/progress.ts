/** Where some long work stands. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being done. */
  readonly note: string;
}

const WIDTH = 24;

/** The bar as text: `[######------------------] 5/20 note`. */
function progressLine({ done, total, note }: Progress): string {
  const filled = total === 0 ? 0 : Math.round((WIDTH * done) / total);
  const bar = '#'.repeat(filled) + '-'.repeat(WIDTH - filled);

  return `[${bar}] ${done}/${total} ${note}`.trimEnd();
}

/** Shows progress: one line that is written over on a terminal, a line each elsewhere. */
export function printProgress(progress: Progress): void {
  const line = progressLine(progress);

  if (!process.stdout.isTTY) {
    console.log(line);

    return;
  }

  process.stdout.write(`\r\u001b[2K${line}`);

  if (progress.done >= progress.total) {
    process.stdout.write('\n');
  }
}
