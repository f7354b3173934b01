/** Drive's roles, strongest first. */
export type FileRole = 'owner' | 'writer' | 'commenter' | 'reader';

/** What the Sheets simulator needs to know of Drive. Implemented by `local/drive`. */
export interface FileAccess {
  /** The strongest role this person has on the file (direct or inherited from folders), or null. Trashed files still answer. */
  roleOf(fileId: string, email: string | null): FileRole | null;
  exists(fileId: string): boolean;
  ownerOf(fileId: string): string;
  /** True while a content restriction (`readOnly`) is on. */
  isContentRestricted(fileId: string): boolean;
  /** Registers a spreadsheet made by `spreadsheets.create`; returns its new id. */
  createSpreadsheetFile(title: string, owner: string): string;
  renameFile(fileId: string, title: string, actor: string): void;
  /** Marks the content as changed: modifiedTime, lastModifyingUser, a new revision. */
  touch(fileId: string, actor: string): void;
  /** Addresses of everybody who may edit the file by name (owner and writers, direct or inherited). */
  editorsOf?(fileId: string): readonly string[];
}

/** What Drive needs to know of Sheets. Implemented by `local/sheets`. */
export interface SpreadsheetContents {
  /** An empty workbook with one sheet, as `files.create` with the Sheets MIME type makes. */
  createEmpty(fileId: string, title: string): void;
  /** As on Google: range protections are dropped, sheet protections lose their editors, developer metadata is kept. */
  copy(fromId: string, toId: string, title: string): void;
  remove(fileId: string): void;
  /** The file was renamed in Drive: the workbook's title follows. */
  rename?(fileId: string, title: string): void;
}
