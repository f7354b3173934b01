import { join } from 'node:path';
import { frozenClock } from '../../../local/kernel/clock';
import type { RestRequest, RestResponse } from '../../../local/kernel/rest-service';
import type {
  ExecutionRequest,
  ExecutionResult,
  ScriptRuntime,
  UiEffect,
} from '../../../local/kernel/runtime-types';
import type { UserEdit, UserStructureEdit } from '../../../local/kernel/user-edit';
import type { PageServerOptions } from '../../../local/page-server/page-server-options';
import { json, refusedAnswer } from './stand-in-answers';
import {
  COLUMNS,
  cellOf,
  FIRST_ROW,
  keyOf,
  MARK_COLUMNS,
  PUPILS,
  type Tab,
} from './stand-in-cells';
import { SIDEBAR, WEB_APP } from './stand-in-pages';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

export const TEACHER = 'lan.tran@truong.example.vn';
export const OFFICE = 'van.thu@truong.example.vn';
export const STRANGER = 'khach@truong.example.vn';
export const BOOK = 'book1';
export const REFUSAL =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** All cells of a tab, with the sizes of rows and columns. */
function gridData(tab: Tab) {
  return {
    rowData: Array.from({ length: tab.rows }, (_row, row) => ({
      values: Array.from({ length: COLUMNS }, (_column, column) => cellOf(tab, row, column)),
    })),
    rowMetadata: Array.from({ length: tab.rows }, () => ({ pixelSize: 21 })),
    columnMetadata: Array.from({ length: COLUMNS }, (_column, column) => ({
      pixelSize: [40, 210, 90][column] ?? 60,
    })),
  };
}

/**
 * The least of a Workspace that the page's server can be tested against: one class book whose mark cells are open to
 * one teacher, a web app, a sidebar. It has no rules of its own worth testing.
 */
export class StandInWorkspace {
  readonly clock = frozenClock(Date.UTC(2026, 9, 19, 1, 5));
  readonly executions: ExecutionRequest[] = [];
  readonly dispatched: string[] = [];
  readonly edits: UserEdit[] = [];
  readonly structures: UserStructureEdit[] = [];
  saves = 0;
  dueRuns = 0;
  revision = 1;
  tabs: Tab[] = [];

  constructor(subjects: readonly string[] = ['Toán', 'Ngữ văn', 'Tiếng Anh']) {
    this.tabs = subjects.map((title, index) => this.makeTab(title, index + 1));
  }

  private makeTab(title: string, sheetId: number): Tab {
    const cells = new Map<string, string>([[keyOf(0, 0), `SỔ THEO DÕI VÀ ĐÁNH GIÁ – ${title}`]]);
    ['TT', 'Họ và tên', 'Ngày sinh', 'TX1', 'TX2', 'TX3', 'TX4', 'GK', 'CK', 'ĐTB'].forEach(
      (head, column) => {
        cells.set(keyOf(3, column), head);
      },
    );
    for (let pupil = 0; pupil < PUPILS; pupil += 1) {
      const row = FIRST_ROW + pupil;
      cells.set(keyOf(row, 0), String(pupil + 1));
      cells.set(keyOf(row, 1), `Nguyễn Thị Học Sinh ${pupil + 1}`);
      cells.set(keyOf(row, 2), '05/09/2014');
    }
    return { sheetId, title, cells, rows: FIRST_ROW + PUPILS };
  }

  tab(sheetId: number): Tab {
    const found = this.tabs.find((tab) => tab.sheetId === sheetId);
    if (found === undefined) {
      throw new Error(`No tab ${sheetId}`);
    }
    return found;
  }

  private sheet(tab: Tab, actor: string, withData: boolean): Sheet {
    const properties = {
      sheetId: tab.sheetId,
      title: tab.title,
      gridProperties: {
        rowCount: tab.rows,
        columnCount: COLUMNS,
        frozenRowCount: 4,
        frozenColumnCount: 2,
      },
    };
    if (!withData) {
      return { properties };
    }
    const open = {
      sheetId: tab.sheetId,
      startRowIndex: FIRST_ROW,
      endRowIndex: tab.rows,
      startColumnIndex: MARK_COLUMNS.start,
      endColumnIndex: MARK_COLUMNS.end,
    };
    return {
      properties,
      merges: [{ startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 10 }],
      protectedRanges: [
        {
          range: { sheetId: tab.sheetId },
          unprotectedRanges: [open],
          requestingUserCanEdit: false,
        },
        { range: open, requestingUserCanEdit: actor === TEACHER && tab.sheetId === 1 },
      ],
      data: [gridData(tab)],
    };
  }

  dispatch(request: RestRequest): RestResponse {
    const url = new URL(request.url);
    const actor = request.actor.email ?? '';
    this.dispatched.push(`${request.method} ${url.pathname}`);
    if (actor === STRANGER && !url.pathname.endsWith('/files')) {
      return refusedAnswer(403, 'The caller does not have permission');
    }
    if (url.hostname === 'sheets.googleapis.com') {
      const withData = url.searchParams.get('includeGridData') === 'true';
      const title = url.searchParams.get('ranges')?.slice(1, -1);
      const tabs = this.tabs.filter((tab) => title === undefined || tab.title === title);
      return json({
        properties: { title: 'Sổ điểm 6A1' },
        sheets: tabs.map((tab) => this.sheet(tab, actor, withData)),
      });
    }
    return this.drive(url, request, actor);
  }

  private drive(url: URL, request: RestRequest, actor: string): RestResponse {
    const file = {
      id: BOOK,
      name: 'Sổ điểm 6A1 2026–2027',
      mimeType: 'application/vnd.google-apps.spreadsheet',
      parents: ['folder1'],
      modifiedTime: '2026-10-19T01:00:00Z',
      owners: [{ displayName: 'Trường', emailAddress: OFFICE }],
      capabilities: { canEdit: actor !== OFFICE },
    };
    const folder = {
      id: 'folder1',
      name: 'Năm học 2026–2027',
      mimeType: 'application/vnd.google-apps.folder',
    };
    const pdf = {
      id: 'pdf1',
      name: 'Biên bản 01.pdf',
      mimeType: 'application/pdf',
      parents: ['folder1'],
      contentRestrictions: [{ readOnly: true }],
    };
    if (request.method !== 'GET') {
      return json({ id: 'new1', name: 'Bản sao', request: Buffer.from(request.body).toString() });
    }
    if (url.searchParams.get('alt') === 'media') {
      const html = url.pathname.endsWith('evil');
      return {
        status: 200,
        headers: { 'content-type': html ? 'text/html' : 'application/pdf' },
        body: Buffer.from(html ? '<script>alert(1)</script>' : '%PDF-1.4'),
      };
    }
    const seen = actor === STRANGER ? [] : [folder, file, pdf];
    return json(url.pathname.endsWith('/files') ? { files: seen } : file);
  }

  private edit(edit: UserEdit, actor: string): ReturnType<ScriptRuntime['edit']> {
    this.edits.push(edit);
    const { range } = edit;
    const open =
      actor === TEACHER &&
      edit.sheetId === 1 &&
      range.startRow >= FIRST_ROW &&
      range.startColumn >= MARK_COLUMNS.start &&
      range.endColumn <= MARK_COLUMNS.end;
    if (!open) {
      return { outcome: { accepted: false, message: REFUSAL, cell: 'B5' }, trigger: null };
    }
    edit.values.forEach((row, r) => {
      row.forEach((text, c) => {
        // As onEdit would: a decimal point becomes the comma of the book's locale.
        const meant = /^\d+\.\d$/.test(text) ? text.replace('.', ',') : text;
        const key = keyOf(range.startRow + r, range.startColumn + c);
        if (meant === '') {
          this.tab(edit.sheetId).cells.delete(key);
        } else {
          this.tab(edit.sheetId).cells.set(key, meant);
        }
      });
    });
    this.revision += 1;
    return { outcome: { accepted: true, range }, trigger: this.done(null) };
  }

  private done(value: unknown, effects: readonly UiEffect[] = []): ExecutionResult {
    return { status: 'done', value, error: null, effects, calls: [], logs: [], modelledMs: 0 };
  }

  private execute(request: ExecutionRequest): ExecutionResult {
    this.executions.push(request);
    const { functionName, container } = request;
    const range = container?.activeRange;
    const frame = { title: 'Sổ điểm điện tử', html: SIDEBAR, width: 420, height: 260 };
    switch (functionName) {
      case 'showSidebar':
        return this.done(null, [{ kind: 'sidebar', ...frame }]);
      case 'showDialog':
        return this.done(null, [{ kind: 'modal', ...frame }]);
      case 'lockBlock':
        return this.done(null, [{ kind: 'alert', title: 'Khóa sổ', message: 'Đã khóa môn Toán.' }]);
      case 'describeCell':
        return this.done({ cell: `hàng ${range?.startRow} cột ${range?.startColumn}` });
      case 'approve':
        return this.done(`Đã duyệt ${String(request.args[0])} bởi ${request.actor}`);
      default: {
        const error = `Exception: Không có hàm ${functionName}`;
        return { ...this.done(null), status: 'failed', error };
      }
    }
  }

  private readonly runtime: ScriptRuntime = {
    install: () => undefined,
    execute: (request) => this.execute(request),
    open: () =>
      this.done(null, [
        {
          kind: 'menu',
          menus: [
            {
              title: 'Sổ điểm điện tử',
              items: [
                { kind: 'item', label: 'Mở bảng bên', functionName: 'showSidebar' },
                { kind: 'item', label: 'Mở hộp thoại', functionName: 'showDialog' },
                { kind: 'separator' },
                {
                  kind: 'menu',
                  menu: {
                    title: 'Khóa sổ',
                    items: [{ kind: 'item', label: 'Khóa môn này', functionName: 'lockBlock' }],
                  },
                },
              ],
            },
          ],
        },
      ]),
    edit: (edit, actor) => this.edit(edit, actor),
    visit: ({ actor }) => ({
      status: 200,
      contentType: 'text/html; charset=utf-8',
      body: WEB_APP.replace('<h2>', `<p>${actor}</p><h2>`),
      execution: null,
    }),
    runDueTriggers: () => {
      this.dueRuns += 1;
      return [this.done(null)];
    },
  };

  /** Options for a page server on this Workspace. */
  options(): PageServerOptions {
    return {
      runtime: this.runtime,
      dispatch: (request) => this.dispatch(request),
      applyStructure: (edit) => {
        this.structures.push(edit);
        if (edit.kind !== 'renameTab') {
          return { accepted: false, message: REFUSAL, cell: '' };
        }
        this.tab(edit.sheetId).title = edit.title;
        this.revision += 1;
        return { accepted: true };
      },
      accounts: [
        { email: TEACHER, name: 'Trần Thị Lan', title: 'Giáo viên Toán 6A1' },
        { email: OFFICE, name: 'Lê Văn Thư', title: 'Văn thư' },
        { email: STRANGER, name: 'Người Lạ', title: 'Khách' },
      ],
      clock: this.clock,
      outbox: () => [
        {
          from: OFFICE,
          to: [TEACHER],
          subject: 'Sắp hết hạn nhập điểm',
          body: 'Mở https://script.google.com/macros/s/web1/exec?view=tasks để xem.',
          sentAt: this.clock.now(),
        },
      ],
      callStats: () => [{ operation: 'GET sheets.googleapis.com/v4/spreadsheets/*', count: 12 }],
      addonProjectId: 'addon',
      addonName: 'Sổ điểm điện tử',
      webAppProjectId: 'authority',
      webAppDeploymentId: 'web1',
      revisionOf: () => this.revision,
      save: () => {
        this.saves += 1;
      },
      pageFolder: join(process.cwd(), 'build', 'page'),
    };
  }
}
