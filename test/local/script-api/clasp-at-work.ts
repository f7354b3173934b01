import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startRestServer } from '../../../local/http/rest-listener';
import { frozenClock } from '../../../local/kernel/clock';
import { Workspace } from '../../../local/workspace';

const ROOT = path.join(__dirname, '../../..');
const CLASP = createRequire(__filename).resolve('@google/clasp');
const REDIRECT = path.join(ROOT, 'local/http/google-hosts.cjs');
const AUTH = 'https://www.googleapis.com/auth/';

/** What `clasp login` asks for, as far as it is emulated, and what its users must add to run functions. */
const SCOPES = [
  ...['script.deployments', 'script.projects', 'script.webapp.deploy', 'drive.file'],
  ...['userinfo.email', 'userinfo.profile'],
].map((name) => AUTH + name);

export const SCHOOL = 'so-diem@hoamai.edu.vn';
export const TEACHER = 'lan@hoamai.edu.vn';
export const STRANGER = 'ai-do@truongkhac.edu.vn';
/** The Cloud project of a client of the own use. */
const OWN_CLIENT = { id: 'own.apps.googleusercontent.com', secret: 's', project: '4242' };

/** How a program ended and what it wrote. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty Workspace that stands at an address, and a folder in which programs run against it. */
export class ClaspAtWork {
  readonly workspace = new Workspace({
    clock: frozenClock(Date.UTC(2026, 7, 10, 1)),
    dist: path.join(ROOT, 'dist'),
    owner: SCHOOL,
    isEmpty: true,
  });
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'clasp-')));
  private server: Awaited<ReturnType<typeof startRestServer>> | null = null;

  async start(): Promise<void> {
    const { users } = this.workspace;
    users.add({ email: SCHOOL, name: 'Sổ điểm' });
    users.add({ email: TEACHER, name: 'Nguyễn Thị Lan' });
    users.add({ email: STRANGER, name: 'Người lạ' });
    this.server = await startRestServer(this.workspace.router);
  }

  async stop(): Promise<void> {
    await this.server?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Signs somebody in; answers the file for `-A`. Only a refresh token: one with a future expiry is never renewed. */
  signIn(email: string, scopes: readonly string[] = [], client = OWN_CLIENT): string {
    const token = this.workspace.signIn.grant({ email, scopes: [...SCOPES, ...scopes], client });
    const file = path.join(this.folder, 'login.json');
    const saved = {
      type: 'authorized_user',
      client_id: client.id,
      client_secret: client.secret,
      refresh_token: token,
    };
    writeFileSync(file, JSON.stringify({ tokens: { default: saved } }));
    return token;
  }

  /** A folder of a project with these files. */
  project(name: string, files: Readonly<Record<string, string>>): string {
    const folder = path.join(this.folder, name);
    mkdirSync(folder, { recursive: true });
    Object.entries(files).forEach(([file, text]) => {
      writeFileSync(path.join(folder, file), text);
    });
    return folder;
  }

  /** Runs the real `clasp` in a folder. */
  clasp(folder: string, ...args: readonly string[]): Promise<Ended> {
    return this.node(folder, [CLASP, ...args]);
  }

  /** Runs a program of Node against this Workspace. */
  node(folder: string, args: readonly string[]): Promise<Ended> {
    const env = {
      ...process.env,
      NODE_OPTIONS: `--require ${REDIRECT}`,
      GOOGLE_STANDS_AT: this.server?.rootUrl,
      clasp_config_auth: path.join(this.folder, 'login.json'),
    };
    return new Promise((resolve) => {
      execFile(process.execPath, [...args], { cwd: folder, env }, (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      });
    });
  }
}
