import type { ClassRecord } from '../../school/school-model';
import { type Call, runAll } from '../../workspace/call';
import {
  createFile,
  type DriveFile,
  FOLDER_TYPE,
  findFiles,
  type NewFile,
  SHEET_TYPE,
} from '../../workspace/drive-calls';
import type { Session } from '../session';
import { FILE_ROLE } from '../state/file-role';

/** App property naming the class (or grade, `K6`) a file belongs to. */
const FILE_CLASS = 'soDiemLop';

/** The files of one class; `isNew` = the book was made just now and is empty. */
export interface ClassFiles {
  readonly schoolClass: ClassRecord;
  readonly bookId: string;
  readonly folderId: string;
  readonly isNew: boolean;
}

interface Found {
  readonly books: ReadonlyMap<string, string>;
  readonly folders: ReadonlyMap<string, string>;
}

function byClass(files: readonly DriveFile[]): ReadonlyMap<string, string> {
  return new Map(files.map(({ id, appProperties }) => [appProperties?.[FILE_CLASS] ?? '', id]));
}

/** What this execution has found or made; a new execution asks Drive again. */
const known = new WeakMap<Session['control'], Found>();

function found(session: Session): Found {
  const before = known.get(session.control);

  if (before !== undefined) {
    return before;
  }

  const { schoolYear } = session.configuration;
  const [books, folders] = runAll(session.context.http, [
    findFiles(FILE_ROLE, `book-${schoolYear}`),
    findFiles(FILE_ROLE, `folder-${schoolYear}`),
  ]);

  const there = { books: byClass(books ?? []), folders: byClass(folders ?? []) };
  known.set(session.control, there);

  return there;
}

function gradeKey(schoolClass: ClassRecord): string {
  return `K${schoolClass.grade}`;
}

/** Title of the book of a class, also the name of its file. */
export function bookTitle(classId: string, schoolYear: string): string {
  return `Sổ điểm ${classId} ${schoolYear}`;
}

function newFile(
  session: Session,
  file: {
    readonly role: 'book' | 'folder';
    readonly key: string;
    readonly name: string;
    readonly parent: string;
  },
): Call<DriveFile> {
  const value: NewFile = {
    name: file.name,
    mimeType: file.role === 'book' ? SHEET_TYPE : FOLDER_TYPE,
    parents: [file.parent],
    appProperties: {
      [FILE_ROLE]: `${file.role}-${session.configuration.schoolYear}`,
      [FILE_CLASS]: file.key,
    },
  };

  return createFile(value);
}

function createdByClass(
  session: Session,
  calls: readonly Call<DriveFile>[],
): ReadonlyMap<string, string> {
  return byClass(runAll(session.context.http, calls));
}

function missingGrades(
  session: Session,
  classes: readonly ClassRecord[],
  there: Found,
): ReadonlyMap<string, string> {
  const grades = [...new Map(classes.map((entry) => [gradeKey(entry), entry.grade]))];
  const missing = grades.filter(([key]) => !there.folders.has(key));

  return createdByClass(
    session,
    missing.map(([key, grade]) =>
      newFile(session, {
        role: 'folder',
        key,
        name: `Khối ${grade}`,
        parent: session.configuration.archiveFolderId,
      }),
    ),
  );
}

/** What makes the files of classes that are not there. `grades`: folders of grades by their key. */
function missingFiles(
  session: Session,
  classes: readonly ClassRecord[],
  { there, grades }: { readonly there: Found; readonly grades: ReadonlyMap<string, string> },
): readonly Call<DriveFile>[] {
  const { schoolYear, rootFolderId: parent } = session.configuration;
  const books = classes.filter(({ id }) => !there.books.has(id));
  const folders = classes.filter(({ id }) => !there.folders.has(id));

  return [
    ...books.map(({ id }) =>
      newFile(session, { role: 'book', key: id, name: bookTitle(id, schoolYear), parent }),
    ),
    ...folders.map((entry) => {
      const { id } = entry;
      const grade = grades.get(gradeKey(entry)) ?? '';

      return newFile(session, { role: 'folder', key: id, name: id, parent: grade });
    }),
  ];
}

/**
 * The book and the archive folder of each class, made where they are missing. What an interrupted run made is found by
 * its app properties, so nothing is made twice.
 */
export function classFiles(
  session: Session,
  classes: readonly ClassRecord[],
): readonly ClassFiles[] {
  const there = found(session);
  const grades = new Map([...there.folders, ...missingGrades(session, classes, there)]);
  const made = runAll(session.context.http, missingFiles(session, classes, { there, grades }));
  known.set(session.control, {
    books: there.books,
    folders: new Map([...there.folders, ...grades]),
  });
  const books = byClass(made.filter(({ mimeType }) => mimeType === SHEET_TYPE));
  const folders = byClass(made.filter(({ mimeType }) => mimeType === FOLDER_TYPE));

  return classes.map((schoolClass) => ({
    schoolClass,
    bookId: there.books.get(schoolClass.id) ?? books.get(schoolClass.id) ?? '',
    folderId: there.folders.get(schoolClass.id) ?? folders.get(schoolClass.id) ?? '',
    isNew: !there.books.has(schoolClass.id),
  }));
}
