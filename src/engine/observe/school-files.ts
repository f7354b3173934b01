import { AppError } from '../../kernel/app-error';
import { type DriveFile, findFilesAsTheyAre } from '../../workspace/drive-calls';
import { runApart } from '../../workspace/run-apart';
import type { AuthorityContext } from '../authority-context';
import { FILE_ROLE } from '../state/file-role';

/** One Drive query for all workbooks and folders of a school year; an error where Drive does not say. */
export function schoolFiles(
  { http }: Pick<AuthorityContext, 'http'>,
  schoolYear: string,
): readonly DriveFile[] | AppError {
  const roles = ['root', 'archive', 'book', 'control', 'ledger'].map(
    (role) => `${role}-${schoolYear}`,
  );
  const [answer] = runApart(http, [findFilesAsTheyAre(FILE_ROLE, roles)]);

  return answer ?? new AppError('INTERNAL', {});
}
