import { UserDirectory } from '../../../local/accounts/user-directory';
import type { SharingMail } from '../../../local/drive/drive-context';
import { DriveService } from '../../../local/drive/drive-service';
import { type Clock, frozenClock } from '../../../local/kernel/clock';
import type { SpreadsheetContents } from '../../../local/kernel/file-types';

export const SCHOOL = 'truong@demo.edu.vn';
export const TEACHER = 'giaovien@demo.edu.vn';
export const OFFICE = 'vanthu@demo.edu.vn';
export const STRANGER = 'khach@example.com';

export const FOLDER = 'application/vnd.google-apps.folder';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const START = Date.UTC(2026, 9, 5, 1, 0, 0);

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers of every shape are read in tests
  readonly json: any;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

export interface CallOptions {
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Record<string, string>;
}

/** A Drive with four people, a frozen clock and a record of what it asks of Sheets. */
export class DriveHarness {
  readonly clock: Clock = frozenClock(START);
  readonly users = new UserDirectory();
  readonly mails: SharingMail[] = [];
  readonly workbooks: string[][] = [];
  readonly drive: DriveService;

  constructor(storageLimit?: number) {
    for (const [email, name] of [
      [SCHOOL, 'Trường THCS Demo'],
      [TEACHER, 'Nguyễn Thị Hoa'],
      [OFFICE, 'Văn thư'],
    ] as const) {
      this.users.add({ email, name });
    }

    const contents: SpreadsheetContents = {
      createEmpty: (...call) => this.workbooks.push(['createEmpty', ...call]),
      copy: (...call) => this.workbooks.push(['copy', ...call]),
      remove: (...call) => this.workbooks.push(['remove', ...call]),
      rename: (...call) => this.workbooks.push(['rename', ...call]),
    };
    this.drive = new DriveService({
      clock: this.clock,
      accounts: this.users,
      contents: () => contents,
      notify: (mail) => this.mails.push(mail),
      storageLimit,
    });
  }

  call(actor: string | null, line: string, options: CallOptions = {}): Answer {
    const [method = '', path = ''] = line.split(' ');
    const body =
      options.bytes ??
      (options.body === undefined
        ? new Uint8Array(0)
        : Buffer.from(JSON.stringify(options.body), 'utf8'));
    const response = this.drive.handle({
      method,
      url: `https://www.googleapis.com${path}`,
      headers: options.headers ?? {},
      body,
      actor: { email: actor },
    });
    const text = Buffer.from(response.body).toString('utf8');
    const isJson = (response.headers['content-type'] ?? '').startsWith('application/json');
    return {
      status: response.status,
      json: isJson ? JSON.parse(text) : null,
      text,
      headers: response.headers,
      bytes: response.body,
    };
  }

  /** Makes a file and answers its id; fails the test when Drive refuses. */
  make(actor: string, body: Record<string, unknown>): string {
    const answer = this.call(actor, 'POST /drive/v3/files', { body });
    expect(answer.status).toBe(200);
    return answer.json.id;
  }

  /** Uploads bytes in one multipart request. */
  upload(actor: string, metadata: Record<string, unknown>, bytes: Uint8Array, query = ''): Answer {
    return this.call(actor, `POST /upload/drive/v3/files?uploadType=multipart${query}`, {
      headers: { 'content-type': 'multipart/related; boundary=xyz' },
      bytes: multipartBody(metadata, bytes),
    });
  }

  share(owner: string, fileId: string, email: string, role: string): void {
    const body = { type: 'user', role, emailAddress: email };
    const path = `/drive/v3/files/${fileId}/permissions?sendNotificationEmail=false`;
    expect(this.call(owner, `POST ${path}`, { body }).status).toBe(200);
  }

  get(actor: string, fileId: string, fields = '*'): Answer {
    return this.call(actor, `GET /drive/v3/files/${fileId}?fields=${fields}`);
  }

  patch(actor: string, fileId: string, body: Record<string, unknown>, query = ''): Answer {
    return this.call(actor, `PATCH /drive/v3/files/${fileId}${query}`, { body });
  }

  /** Names found by `q`, sorted. */
  search(actor: string, q: string): string[] {
    const answer = this.call(actor, `GET /drive/v3/files?q=${encodeURIComponent(q)}`);
    expect(answer.status).toBe(200);
    return answer.json.files.map((file: { name: string }) => file.name).sort();
  }
}

function multipartBody(
  metadata: Record<string, unknown>,
  bytes: Uint8Array,
  type = 'application/pdf',
): Uint8Array {
  return Buffer.concat([
    Buffer.from(
      `--xyz\r\ncontent-type: application/json\r\n\r\n${JSON.stringify(metadata)}\r\n--xyz\r\ncontent-type: ${type}\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n--xyz--'),
  ]);
}
