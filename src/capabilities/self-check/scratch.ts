import type { AuthorityContext } from '../../engine/authority-context';
import type { Configuration } from '../../engine/state/configuration';
import { FILE_ROLE } from '../../engine/state/file-role';
import { VIETNAM_ZONE } from '../../kernel/time/vietnam-time';
import { type Call, jsonCall, run, runAll, runEach } from '../../workspace/call';
import {
  createFile,
  type DriveFile,
  findFiles,
  type NewFile,
  SHEET_TYPE,
  uploadFile,
} from '../../workspace/drive-calls';
import { addSheet } from '../../workspace/sheet-building';
import { batchUpdate, getSpreadsheet, type SheetRequest } from '../../workspace/sheets-calls';
import { once } from './once';
import { SCRATCH_ROLE } from './scratch-role';

const NAME = 'Tự kiểm tra (tạm)';
const FILES = 'https://www.googleapis.com/drive/v3/files';

/** Sheet ids of the temporary workbook: one for each kind of trial. */
export const SCRATCH_SHEETS = {
  protections: 1,
  typing: 2,
  many: 3,
  columns: 4,
  probes: 5,
} as const;

/** The temporary workbook. */
export interface Scratch {
  readonly id: string;
  /** Sheet ids it had when new. */
  readonly firstSheets: readonly number[];
}

/** The temporary files of one run. */
export class ScratchFiles {
  private readonly made: DriveFile[] = [];
  /** The temporary workbook, made when first asked for, with the locale and zone of a class book. */
  readonly workbook = once(() => this.makeWorkbook());

  constructor(
    private readonly context: AuthorityContext,
    private readonly configuration: Configuration,
  ) {}

  /** Uploads a temporary PDF. */
  upload(content: Uint8Array): DriveFile {
    return this.noted(uploadFile(this.describe(`${NAME}.pdf`, 'application/pdf'), content));
  }

  /**
   * Puts every temporary file into the trash, also those of earlier runs that were cut off. Files this run made are
   * known by id: a search of Drive may not find them yet. Answers what there was.
   */
  clear(): readonly DriveFile[] {
    const found = run(this.context.http, findFiles(FILE_ROLE, SCRATCH_ROLE));
    const files = [...new Map([...this.made, ...found].map((file) => [file.id, file])).values()];
    runEach(
      this.context.http,
      files.filter(({ mimeType }) => mimeType !== SHEET_TYPE).map(({ id }) => unseal(id)),
    );
    runAll(
      this.context.http,
      files.map(({ id }) => jsonCall('PATCH', `${FILES}/${id}?fields=id`, { trashed: true })),
    );

    return files;
  }

  private makeWorkbook(): Scratch {
    const { id } = this.noted(createFile(this.describe(NAME, SHEET_TYPE)));
    const { sheets } = run(this.context.http, getSpreadsheet(id, 'sheets(properties(sheetId))'));
    run(this.context.http, batchUpdate(id, workbookRequests()));

    return { id, firstSheets: (sheets ?? []).map(({ properties }) => properties?.sheetId ?? 0) };
  }

  private describe(name: string, mimeType: string): NewFile {
    const { rootFolderId } = this.configuration;

    return {
      name,
      mimeType,
      parents: [rootFolderId === '' ? 'root' : rootFolderId],
      appProperties: { [FILE_ROLE]: SCRATCH_ROLE },
    };
  }

  private noted(call: Call<DriveFile>): DriveFile {
    const file = run(this.context.http, call);
    this.made.push(file);

    return file;
  }
}

function workbookRequests(): readonly SheetRequest[] {
  const size = { rows: 260, columns: 30, frozenRows: 0, frozenColumns: 0 };
  const properties = { locale: 'vi_VN', timeZone: VIETNAM_ZONE };

  return [
    { updateSpreadsheetProperties: { properties, fields: 'locale,timeZone' } },
    ...Object.entries(SCRATCH_SHEETS).map(([title, sheetId]) =>
      addSheet({ ...size, sheetId, title, index: sheetId }),
    ),
  ];
}

function unseal(fileId: string): Call<unknown> {
  return jsonCall('PATCH', `${FILES}/${fileId}?fields=id`, {
    contentRestrictions: [{ readOnly: false }],
  });
}
