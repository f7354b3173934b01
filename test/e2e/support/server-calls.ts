import type { UserEdit } from '../../../local/kernel/user-edit';
import type { EditAnswer, ExecutionAnswer } from '../../../local/page-server/page-protocol';
import type { CommandCatalogue, CommandName } from '../../../src/contract/catalogue';
import type { Answer } from '../../../src/contract/envelope';

/** What windows ask the page's server for, without a window: for people who only work in the background of a test. */
export class ServerCalls {
  private readonly frames = new Map<string, string>();

  /** @param address of the Workspace, `http://127.0.0.1:<port>` */
  constructor(private readonly address: string) {}

  /** Id of the file of that name, as the person finds it. @throws Error if there is none */
  async fileId(email: string, name: string): Promise<string> {
    const query = new URLSearchParams({ q: `name = '${name}'` });
    const found = await this.ask(email, `/ui/rest/drive/v3/files?${query}`);
    const { files } = found as { readonly files: readonly { readonly id: string }[] };
    return files[0]?.id ?? fail(`${email} finds no file ${name}`);
  }

  /** Does in the grid what a person does there. @throws Error with Google's sentence if it is refused */
  async edit(email: string, edit: UserEdit): Promise<void> {
    const answer = (await this.ask(email, '/ui/edit', { edit, since: 0 })) as EditAnswer;
    if (answer.refusal !== null) {
      fail(`${email}: ${answer.refusal.message}`);
    }
  }

  /** Gives a command as the sidebar of a workbook does. @throws Error with the words of a refusal */
  async command<Name extends CommandName>(
    who: { readonly email: string; readonly fileId: string },
    name: Name,
    payload: CommandCatalogue[Name]['payload'],
  ): Promise<void> {
    const frameId = await this.sidebar(who.email, who.fileId);
    const envelope = {
      id: `lenh-${crypto.randomUUID()}`,
      name,
      payload,
      issuedAt: new Date().toISOString(),
    };
    const args = [JSON.stringify({ kind: 'command', envelope })];
    const call = { frameId, functionName: 'carry', args, selection: cursorIn(who.fileId) };
    const { value, error } = (await this.ask(who.email, '/ui/run', call)) as ExecutionAnswer;
    const answer = JSON.parse(String(value)) as Answer;
    if (!answer.ok) {
      fail(
        `${who.email}, ${name}: ${error ?? answer.message.vi} ${JSON.stringify(answer.details)}`,
      );
    }
  }

  /** Sets the Workspace's clock; triggers run on the way. `local`: as in the window's clock, `2026-11-18T08:00`. */
  async setClock(email: string, local: string): Promise<void> {
    await this.ask(email, '/ui/clock', { setUtcMs: Date.parse(`${local}:00+07:00`) });
  }

  /** Frame of the person's sidebar, which is opened for the first command. */
  private async sidebar(email: string, fileId: string): Promise<string> {
    const known = this.frames.get(`${email} ${fileId}`);
    if (known !== undefined) {
      return known;
    }
    const item = { functionName: 'showReview', selection: cursorIn(fileId) };
    const { effects } = (await this.ask(email, '/ui/menu', item)) as ExecutionAnswer;
    const frameId = effects.flatMap((one) => ('frameId' in one ? [one.frameId] : []))[0];
    this.frames.set(`${email} ${fileId}`, frameId ?? fail(`${email} gets no sidebar`));
    return this.frames.get(`${email} ${fileId}`) ?? '';
  }

  private async ask(email: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.address}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'content-type': 'application/json', 'x-workspace-account': email },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return response.ok ? JSON.parse(text) : fail(`${path}: ${response.status} ${text}`);
  }
}

function cursorIn(fileId: string) {
  return {
    fileId,
    sheetId: 101,
    range: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 },
  };
}

function fail(what: string): never {
  throw new Error(what);
}
