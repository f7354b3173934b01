import { AppError } from '../../kernel/app-error';
import { said } from '../../kernel/words/said';
import { run, runEach } from '../../workspace/call';
import { type DriveFile, type Placed, takeOutOfTrash, whereIs } from '../../workspace/drive-calls';
import { lastKnownAdmins } from '../health/admin-addresses';
import { healthOf } from '../health/health-book';
import { EVERYTHING } from '../health/pure/health-state';
import type { TroubleSaying } from '../health/pure/words/trouble-words';
import { addAlarms } from '../health/record-alarms';
import type { Session } from '../session';

/** Class, grade, school year, archive: deeper the archive does not lie. */
const MAX_LEVELS = 6;

function placed(session: Session, fileId: string): Placed | null {
  const [answer] = runEach(session.context.http, [whereIs(fileId)]);

  return answer === undefined || answer instanceof AppError ? null : answer;
}

/** Takes every folder from the one given up to the top out of the trash; answers what was in it. */
function restoreFolders(session: Session, folderId: string): readonly string[] {
  const restored: string[] = [];
  let current = placed(session, folderId);

  for (let level = 0; level < MAX_LEVELS && current !== null; level += 1) {
    if (current.explicitlyTrashed === true) {
      run(session.context.http, takeOutOfTrash(current.id));
      restored.push(current.id);
    }

    const [parent] = current.parents ?? [];
    current = parent === undefined ? null : placed(session, parent);
  }

  return restored;
}

function tell(
  session: Session,
  filed: { readonly classId: string; readonly fileId: string },
  name: string,
): void {
  const found = {
    subject: said<TroubleSaying>('of.archiveFolder'),
    detail: said<TroubleSaying>('folder.restored', { name }),
  };
  const health = healthOf(session.context);

  addAlarms(session, [{ code: 'folderRestored', filed, ...found }]);
  health.report({ code: 'folderRestored', covers: EVERYTHING, found: [found] });
  health.settle(lastKnownAdmins(session.context));
}

/**
 * Makes sure that a file just put into a folder of the archive is not in the trash with it: the folders are brought
 * back, ledger (in memory) and administrators are told.
 * @throws AppError GOOGLE_REFUSED if it stays in the trash: then it counts as not filed.
 */
export function inArchive(
  session: Session,
  file: DriveFile,
  place: { readonly folderId: string; readonly classId: string },
): DriveFile {
  if (file.trashed !== true) {
    return file;
  }

  const restored = restoreFolders(session, place.folderId);
  const { trashed } = run(session.context.http, whereIs(file.id));

  if (trashed === true) {
    throw new AppError('GOOGLE_REFUSED', { status: 409 }, 'thư mục lưu trữ nằm trong thùng rác');
  }

  tell(session, { classId: place.classId, fileId: restored[0] ?? place.folderId }, file.name);

  return { ...file, trashed: false };
}
