import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellRange } from '../../../local/kernel/user-edit';
import { PageServer } from '../../../local/page-server/page-server';
import { StandInWorkspace, TEACHER } from './stand-in-workspace';

// biome-ignore lint/suspicious/noExplicitAny: answers of many addresses, each checked by what is expected of it
export type Answer = any;

/** A page server on the stand-in Workspace, started anew for each test of the file that makes one. */
export class RunningServer {
  workspace = new StandInWorkspace();
  address = '';
  private server: PageServer | null = null;

  async start(): Promise<void> {
    this.workspace = new StandInWorkspace();
    const pageFolder = mkdtempSync(join(tmpdir(), 'page-'));
    writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>trang</title>');
    this.server = new PageServer({ ...this.workspace.options(), pageFolder });
    this.address = await this.server.listen(0);
  }

  async stop(): Promise<void> {
    await this.server?.close();
    this.server = null;
  }

  async get(path: string, email = TEACHER): Promise<{ status: number; body: Answer }> {
    const response = await fetch(this.address + path, { headers: as(email) });
    return { status: response.status, body: await response.json() };
  }

  async post(
    path: string,
    body: unknown,
    email = TEACHER,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: Answer }> {
    const response = await fetch(this.address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...as(email), ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  }
}

/** The header that says who a window works as. */
const as = (email: string): Record<string, string> => ({ 'x-workspace-account': email });

/** One cell as a range. */
export const cell = (row: number, column: number): CellRange => ({
  startRow: row,
  endRow: row + 1,
  startColumn: column,
  endColumn: column + 1,
});
