import { HttpError } from './http-error';
import type { SheetDelta, SheetView, TabView, WorkbookView } from './page-protocol';
import type { PageServerOptions } from './page-server-options';
import { SheetHistory, type SheetReading } from './sheet-history';
import { type InvalidCells, sheetCells, sheetLocks, sheetShape } from './sheet-view';

type Spreadsheet = GoogleAppsScript.Sheets.Schema.Spreadsheet;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets/';
const TAB_FIELDS = 'spreadsheetId,properties.title,sheets.properties';

/** The sentence of a Google API error answer. */
function restErrorMessage(body: Uint8Array, status: number): string {
  try {
    const answer = JSON.parse(Buffer.from(body).toString('utf8')) as {
      error?: { message?: string };
    };
    return answer.error?.message ?? `HTTP ${status}`;
  } catch {
    return `HTTP ${status}`;
  }
}

function tabsOf(book: Spreadsheet): TabView[] {
  return (book.sheets ?? []).map((sheet) => ({
    sheetId: sheet.properties?.sheetId ?? 0,
    title: sheet.properties?.title ?? '',
    hidden: sheet.properties?.hidden === true,
  }));
}

function readingOf(sheet: Sheet, invalid: InvalidCells): SheetReading {
  return { shape: sheetShape(sheet), cells: sheetCells(sheet, invalid), locked: sheetLocks(sheet) };
}

/** Reads workbooks through the Sheets and Drive REST APIs as the person at the window, one tab at a time. */
export class WorkbookReader {
  private readonly histories = new Map<string, SheetHistory>();
  private readonly base = Date.now() * 1000;

  constructor(private readonly options: Pick<PageServerOptions, 'dispatch' | 'invalidCells'>) {}

  /** Calls a GET and parses it. @throws HttpError with Google's status and sentence */
  private get(url: string, actor: string): unknown {
    const response = this.options.dispatch({
      method: 'GET',
      url,
      headers: {},
      body: new Uint8Array(),
      actor: { email: actor },
    });
    if (response.status !== 200) {
      throw new HttpError(response.status, restErrorMessage(response.body, response.status));
    }
    return JSON.parse(Buffer.from(response.body).toString('utf8'));
  }

  private book(fileId: string, query: Record<string, string>, actor: string): Spreadsheet {
    const url = `${SHEETS}${encodeURIComponent(fileId)}?${new URLSearchParams(query)}`;
    return this.get(url, actor) as Spreadsheet;
  }

  /** Title and tabs. @throws HttpError 403/404 as Google answers */
  tabs(fileId: string, actor: string): { title: string; tabs: TabView[] } {
    const book = this.book(fileId, { fields: TAB_FIELDS }, actor);
    return { title: book.properties?.title ?? '', tabs: tabsOf(book) };
  }

  /** A workbook as it opens. */
  workbook(fileId: string, actor: string): WorkbookView {
    const url = `https://www.googleapis.com/drive/v3/files/${encodeURIComponent(fileId)}?fields=capabilities`;
    const file = this.get(url, actor) as { capabilities?: { canEdit?: boolean } };
    return {
      fileId,
      ...this.tabs(fileId, actor),
      canEdit: file.capabilities?.canEdit !== false,
    };
  }

  private read(fileId: string, sheetId: number, actor: string): SheetReading {
    const tab = this.tabs(fileId, actor).tabs.find((each) => each.sheetId === sheetId);
    if (tab === undefined) {
      throw new HttpError(404, 'Trang tính này không còn nữa.');
    }
    const ranges = `'${tab.title.replaceAll("'", "''")}'`;
    const book = this.book(fileId, { ranges, includeGridData: 'true' }, actor);
    const sheet = book.sheets?.find((each) => each.properties?.sheetId === sheetId);
    if (sheet === undefined) {
      throw new HttpError(502, `The API did not answer the tab ${tab.title}`);
    }
    return readingOf(sheet, this.options.invalidCells?.(fileId, sheetId) ?? null);
  }

  private historyOf(fileId: string, sheetId: number): SheetHistory {
    const key = `${fileId}/${sheetId}`;
    const history = this.histories.get(key) ?? new SheetHistory(this.base);
    this.histories.set(key, history);
    return history;
  }

  /** A tab, whole, as this person sees it. @throws HttpError */
  sheet(fileId: string, sheetId: number, actor: string): SheetView {
    const reading = this.read(fileId, sheetId, actor);
    const history = this.historyOf(fileId, sheetId);
    history.update(reading);
    return history.whole(reading);
  }

  /** What is new in a tab since the window's revision. @throws HttpError */
  changes(place: { fileId: string; sheetId: number }, since: number, actor: string): SheetDelta {
    const reading = this.read(place.fileId, place.sheetId, actor);
    const history = this.historyOf(place.fileId, place.sheetId);
    history.update(reading);
    return history.since(since, reading);
  }
}
