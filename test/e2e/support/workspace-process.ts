import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** How long a server may take to say READY, ms: far more than it needs, also on a loaded machine. */
const START_LIMIT = 60_000;

/** Books are read and thrown away by the thousand: with the usual room for young objects a sixth of the time is collection. */
const YOUNG = '--max-semi-space-size=64';

/** A running `local/main.ts`. */
export interface WorkspaceProcess {
  /** `http://127.0.0.1:<port>`. */
  readonly address: string;
  /** When READY was read, ms as `performance.now()`. */
  readonly readyAt: number;
  /** Asks it to save and end; resolves when it has ended. */
  stop(): Promise<void>;
}

/** Resolves with the address of the READY line. @throws Error with what the server wrote, if it ends before or is late */
function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (what: string): void => reject(new Error(`The Workspace ${what}:\n${output}`));
    const limit = setTimeout(() => fail('was not ready in time'), START_LIMIT);
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const address = /^READY (\S+)$/m.exec(output)?.[1];
      if (address !== undefined) {
        clearTimeout(limit);
        resolve(address);
      }
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(limit);
      fail(`ended with ${code}`);
    });
  });
}

/** Starts the embedded Workspace as `npm start` does, on a free port. `flags`: e.g. `--empty`. */
export async function startProcess(
  dataFolder: string,
  flags: readonly string[] = [],
): Promise<WorkspaceProcess> {
  const args = [
    YOUNG,
    '--import',
    'tsx',
    'local/main.ts',
    '--port',
    '0',
    '--data',
    dataFolder,
    ...flags,
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
  };

  try {
    return { address: await untilReady(child), readyAt: performance.now(), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
