import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foundedData } from './founded-data';
import { startProcess, type WorkspaceProcess } from './workspace-process';

/**
 * Starts an embedded Workspace of its own: on a copy of the founded demo school, or (`empty`) only installed, so that
 * an administrator sets it up. `stop` also removes its folder.
 */
export async function startWorkspace(
  options: { readonly empty?: boolean } = {},
): Promise<WorkspaceProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'workspace-data-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });

  try {
    if (options.empty !== true) {
      cpSync(await foundedData(), folder, { recursive: true });
    }
    const server = await startProcess(folder, options.empty === true ? ['--empty'] : []);
    return {
      ...server,
      stop: async () => {
        await server.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
