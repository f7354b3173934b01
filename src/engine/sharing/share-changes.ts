import { AppError } from '../../kernel/app-error';
import { knownAddresses, nameAt } from '../../school/people/person-at';
import type { SchoolModel } from '../../school/school-model';
import { runAll, runEach } from '../../workspace/call';
import {
  listPermissions,
  type Permission,
  type Share,
  withdrawPermissions,
} from '../../workspace/drive-shares';
import type { Session } from '../session';
import type { Configuration } from '../state/configuration';
import { allShares, inBatches } from './share-plan';

/** The files people get at, by id, in words. */
function fileWords(school: SchoolModel, configuration: Configuration): ReadonlyMap<string, string> {
  return new Map([
    ...school.classes
      .filter(({ bookId }) => bookId !== '')
      .map(({ id, bookId }) => [bookId, `sổ điểm ${id}`] as const),
    [configuration.controlId, 'sổ quản trị'],
    ...configuration.ledgerIds.map((id) => [id, 'sổ cái'] as const),
    [configuration.archiveFolderId, 'thư mục lưu trữ'],
  ]);
}

/** Two schools whose shares are compared: as it is and as it will be. */
export interface ShareComparison {
  readonly before: SchoolModel;
  readonly after: SchoolModel;
  readonly configuration: Configuration;
  readonly today: string;
}

function rightsOf(shares: readonly Share[], email: string): ReadonlyMap<string, string> {
  return new Map(
    shares.filter((share) => share.email === email).map(({ fileId, role }) => [fileId, role]),
  );
}

const ACCESS_WORDS: Readonly<Record<string, string>> = { writer: 'ghi', reader: 'xem' };

function gains(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  words: ReadonlyMap<string, string>,
): string {
  return [...after]
    .filter(([fileId, role]) => before.get(fileId) !== role)
    .map(([fileId, role]) => `${words.get(fileId) ?? fileId} (${ACCESS_WORDS[role] ?? role})`)
    .join(', ');
}

function losses(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  words: ReadonlyMap<string, string>,
): string {
  return [...before.keys()]
    .filter((fileId) => !after.has(fileId))
    .map((fileId) => words.get(fileId) ?? fileId)
    .join(', ');
}

/** What changes of the shares of files that exist, a line each person. */
export function shareWords(comparison: ShareComparison): readonly string[] {
  const { before, after, configuration, today } = comparison;
  const words = fileWords(after, configuration);
  const [old, wanted] = [
    allShares(before, configuration, today),
    allShares(after, configuration, today).filter(({ fileId }) => words.has(fileId)),
  ];
  const emails = [...new Set([...wanted, ...old].map(({ email }) => email))];

  return emails.flatMap((email) => {
    const [was, is] = [rightsOf(old, email), rightsOf(wanted, email)];
    const parts = [
      ['được mở', gains(was, is, words)],
      ['thôi mở được', losses(was, is, words)],
    ].filter(([, files]) => files !== '');
    const name = nameAt(after, email, '');

    return parts.length === 0
      ? []
      : [`${name} <${email}>: ${parts.map((part) => part.join(' ')).join('; ')}.`];
  });
}

/** Files that exist, each once. */
function sharedFiles({ school, configuration }: Session): readonly string[] {
  return [...fileWords(school, configuration).keys()].filter((fileId) => fileId !== '');
}

interface Needless {
  readonly found: readonly Permission[];
  /** Files that could not be asked. */
  readonly unread: readonly string[];
}

/** Permissions of people of the school that they need no more. */
function needless(session: Session, fileIds: readonly string[]): Needless {
  const { school, configuration, today, context } = session;
  const wanted = allShares(school, configuration, today);
  const known = new Set(knownAddresses(school));
  const isWanted = (permission: Permission): boolean =>
    wanted.some(({ fileId, email }) => fileId === permission.fileId && email === permission.email);
  const lists = runEach(context.http, fileIds.map(listPermissions));

  return {
    found: lists
      .flatMap((list) => (list instanceof AppError ? [] : list))
      .filter(({ email }) => known.has(email) && email !== configuration.owner)
      .filter((permission) => !isWanted(permission)),
    unread: fileIds.filter((_, position) => lists[position] instanceof AppError),
  };
}

/** What was done about shares nobody needs. */
export interface Withdrawal {
  readonly withdrawn: number;
  /** `Tạ Bảo Trinh <trinh@…> – sổ điểm 6A1`, of those Google still lets in. */
  readonly left: readonly string[];
}

/**
 * Takes away what people of the school may open and need no more, under present and former addresses, and looks
 * whether it is gone. Whom the school does not know is left alone. Calls: one a file, one for each 100, and one for
 * each file in which something was taken away.
 */
export function withdrawShares(session: Session): Withdrawal {
  const { school, configuration, context } = session;
  const words = fileWords(school, configuration);
  const first = needless(session, sharedFiles(session));
  const touched = [...new Set(first.found.map(({ fileId }) => fileId))];

  runAll(context.http, inBatches(first.found).map(withdrawPermissions));
  const after = needless(session, touched);

  return {
    withdrawn: first.found.length - after.found.length,
    left: [
      ...after.found.map(
        ({ fileId, email }) =>
          `${nameAt(school, email, '')} <${email}> – ${words.get(fileId) ?? fileId}`,
      ),
      ...[...first.unread, ...after.unread].map(
        (fileId) => `${words.get(fileId) ?? fileId} (không đọc được danh sách chia sẻ)`,
      ),
    ],
  };
}
