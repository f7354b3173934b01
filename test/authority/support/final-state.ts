import type { Workbook } from '../../../local/sheets/model/workbook';
import type { TinySchool } from './school';

const DRIVE = 'https://www.googleapis.com/drive/v3/files';
const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';
const FILE_FIELDS =
  'files(id,name,mimeType,parents,appProperties,contentRestrictions(readOnly,ownerRestricted),permissions(emailAddress,role),trashed)';
const SHEET_FIELDS =
  'developerMetadata(metadataKey,metadataValue),sheets(properties(sheetId,title),developerMetadata(metadataKey,metadataValue),protectedRanges(protectedRangeId,range,unprotectedRanges,editors,warningOnly),data(columnMetadata(developerMetadata(metadataKey,metadataValue)),rowData(values(userEnteredValue,note))))';

/** What a workbook showed, with who it was shared with then: a workbook that was not written shows the same again. */
const SHOWN = new WeakMap<Workbook, { readonly shares: string; readonly text: string }>();

interface File {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents?: readonly string[];
  readonly permissions?: readonly { readonly emailAddress?: string; readonly role: string }[];
}

function get<Value>(school: TinySchool, url: string): Value {
  return JSON.parse(school.files().call('GET', url).bytes.toString('utf8')) as Value;
}

function shownBook(school: TinySchool, { id, permissions }: File): string {
  const book = school.workspace.sheets.workbooks().find((each) => each.id === id);
  const shares = JSON.stringify(permissions ?? []);
  const known = book === undefined ? undefined : SHOWN.get(book);

  if (known?.shares === shares) {
    return known.text;
  }

  const text = JSON.stringify(
    get(school, `${SHEETS}/${id}?fields=${encodeURIComponent(SHEET_FIELDS)}`),
  );

  if (book !== undefined) {
    SHOWN.set(book, { shares, text });
  }

  return text;
}

export function allFiles(school: TinySchool): readonly File[] {
  const { files } = get<{ files: File[] }>(
    school,
    `${DRIVE}?pageSize=1000&fields=${encodeURIComponent(FILE_FIELDS)}`,
  );

  return files;
}

/** Times, hashes and random names differ between two runs that come to the same end. */
export function masked(text: string): string {
  return text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '<time>')
    .replace(/\d\d\/\d\d\/\d{4} \d\d:\d\d(:\d\d)?/g, '<time>')
    .replace(/\b1[78]\d{11}\b/g, '<ms>')
    .replace(/\b[0-9a-f]{64}\b/g, '<hash>')
    .replace(/\b[0-9a-f]{8}-[0-9a-f-]{27}\b/g, '<uuid>');
}

/**
 * Everything a school's files hold, as text that is the same for the same end: files by name with who may do what, and
 * the content, protections, notes and metadata of every workbook.
 */
export function finalState(school: TinySchool): string {
  const files = [...allFiles(school)].sort((a, b) => (a.name < b.name ? -1 : 1));
  const nameOf = new Map(files.map(({ id, name }) => [id, `<file ${name}>`]));
  const anyId = new RegExp([...nameOf.keys()].join('|'), 'g');
  const named = (text: string): string => text.replace(anyId, (id) => nameOf.get(id) ?? id);
  const list = files.map((file) => ({
    ...file,
    permissions: [...(file.permissions ?? [])]
      .map(({ emailAddress, role }) => `${emailAddress} ${role}`)
      .sort(),
  }));
  const books = files
    .filter(({ mimeType }) => mimeType.endsWith('spreadsheet'))
    .map((file) => `[${JSON.stringify(file.name)},${shownBook(school, file)}]`);

  // A line a cell or so: a difference is shown by its line.
  return masked(named(`{"list":${JSON.stringify(list)},"books":[${books.join(',')}]}`)).replace(
    /\},\{/g,
    '},\n{',
  );
}
