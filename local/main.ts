import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ImportedSchool } from '../src/capabilities/set-up/pure/import-types';
import { printProgress } from './cli/progress';
import { runningClock } from './kernel/clock';
import { pageOptions } from './page-options';
import { PageServer } from './page-server/page-server';
import { WorkspaceFolder } from './persistence/workspace-folder';
import { DEMO_START_UTC_MS, writeDemoCalendar } from './school/demo-calendar';
import { foundSchool, installSchool } from './school/found-school';
import { demoTables, readTables, SCHOOL } from './school/school-tables';
import { pageAccounts } from './school/school-titles';
import { Workspace } from './workspace';

const ROOT = resolve(__dirname, '..');
const TICK_MS = 15_000;
const DEFAULT_PORT = 8642;

interface Options {
  readonly port: number;
  readonly data: string;
  readonly reset: boolean;
  /** Stop before set-up: an administrator does it in the sidebar, as a real school would. */
  readonly empty: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: String(DEFAULT_PORT) },
      data: { type: 'string', default: '.workspace' },
      reset: { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);

  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port ${values.port}: a whole number from 0 to 65535 is expected`);
  }

  return { port, data: resolve(values.data), reset: values.reset, empty: values.empty };
}

/** Founds the school on the first run (or only installs it, with `--empty`); later runs find it in the folder. */
function openSchool(workspace: Workspace, folder: WorkspaceFolder, empty: boolean): ImportedSchool {
  const tables = demoTables(ROOT);

  if (folder.load()) {
    console.log('The school was found in the data folder.');

    return readTables(tables);
  }

  if (empty) {
    const people = installSchool(workspace, tables);
    folder.save();

    return people;
  }

  const school = foundSchool(workspace, tables, ({ done, total, note }) => {
    printProgress({ done, total, note });
  });
  writeDemoCalendar(workspace);
  folder.save();

  return school;
}

function stopOnSignals(server: PageServer, timer: NodeJS.Timeout): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      clearInterval(timer);
      void server.close().then(() => process.exit(0));
    });
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  const workspace = new Workspace({
    clock: runningClock(DEMO_START_UTC_MS),
    dist: resolve(ROOT, 'dist'),
    owner: SCHOOL.owner,
  });
  const folder = new WorkspaceFolder(options.data, workspace.parts);

  if (options.reset) {
    folder.reset();
  }

  const school = openSchool(workspace, folder, options.empty);
  const server = new PageServer(
    pageOptions(workspace, {
      accounts: pageAccounts(school),
      pageFolder: resolve(ROOT, 'build/page'),
      save: () => folder.save(true),
    }),
  );
  const address = await server.listen(options.port);
  const timer = setInterval(() => workspace.runtime.runDueTriggers(), TICK_MS);

  stopOnSignals(server, timer);
  console.log(`READY ${address}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
