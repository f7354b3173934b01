import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SCRIPTS = path.join(__dirname, '../../scripts');

/** Outcome of a script: its exit code and what it said of problems. */
export interface CheckOutcome {
  readonly status: number | null;
  readonly problems: readonly string[];
}

/** Runs `scripts/<script>` over a project made of `files` (path → text). */
export function runCheckOn(script: string, files: Readonly<Record<string, string>>): CheckOutcome {
  const root = mkdtempSync(path.join(tmpdir(), 'check-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), text);
    }
    const args = [path.join(SCRIPTS, script), '--root', root];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    return { status, problems: stderr.split('\n').filter((line) => line !== '') };
  } finally {
    rmSync(root, { recursive: true });
  }
}
