import { bookAccess, fileAccess } from '../../contract/rights/permissions';
import type { ClassRecord, SchoolModel } from '../../school/school-model';
import type { Share } from '../../workspace/drive-shares';
import type { Configuration } from '../state/configuration';

type Access = 'none' | 'reader' | 'writer';

function share(fileId: string, email: string, role: Access): readonly Share[] {
  return role === 'none' || fileId === '' || email === '' ? [] : [{ fileId, email, role }];
}

/** Who gets at a class book: its teachers write, the board, office and inspectors read. The owner needs no share. */
export function bookShares(
  school: SchoolModel,
  schoolClass: ClassRecord,
  options: { readonly fileId: string; readonly today: string; readonly owner: string },
): readonly Share[] {
  const assignments = school.assignments.filter(({ classId }) => classId === schoolClass.id);

  return school.staff
    .filter(({ email }) => email !== options.owner)
    .flatMap((member) =>
      share(
        options.fileId,
        member.email,
        bookAccess(member, { schoolClass, assignments }, options.today),
      ),
    );
}

/** Who gets at the files of the whole school. */
export function schoolShares(
  school: SchoolModel,
  configuration: Configuration,
  today: string,
): readonly Share[] {
  return school.staff
    .filter(({ email }) => email !== configuration.owner)
    .flatMap((member) => [
      ...share(configuration.controlId, member.email, fileAccess(member, 'control', today)),
      ...configuration.ledgerIds.flatMap((id) =>
        share(id, member.email, fileAccess(member, 'ledger', today)),
      ),
      ...share(configuration.archiveFolderId, member.email, fileAccess(member, 'archive', today)),
    ]);
}

const PER_CALL = 100;

/** Lists of at most 100, as one call takes. */
export function inBatches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const batches: (readonly Item[])[] = [];

  for (let start = 0; start < items.length; start += PER_CALL) {
    batches.push(items.slice(start, start + PER_CALL));
  }

  return batches;
}

/** Everything that is shared: the books there are, and the files of the whole school. */
export function allShares(
  school: SchoolModel,
  configuration: Configuration,
  today: string,
): readonly Share[] {
  const { owner } = configuration;

  return [
    ...school.classes.flatMap((schoolClass) =>
      bookShares(school, schoolClass, { fileId: schoolClass.bookId, today, owner }),
    ),
    ...schoolShares(school, configuration, today),
  ];
}
