import type { Filing, SchoolForm } from '../../engine/archive/file-form';
import { ARCHIVE } from '../../engine/archive/pure/archive-table';
import type { Session } from '../../engine/session';
import { requireClass } from '../../school/require-class';
import { shortTermName } from '../../school/term-name';
import { classBookContent } from './class-book-content';
import type { ClassBookContent } from './form/class-book-content';

/** One class book of a semester somebody has ordered. */
export interface ClassBookOrder {
  readonly classId: string;
  readonly term: 1 | 2;
  /** `draft` = one in any case; `official`, or left out = official where the results are approved. */
  readonly edition?: 'draft' | 'official' | undefined;
  /** E-mail of who ordered it, the role held then, and when, UTC ISO. */
  readonly by: string;
  readonly role: string;
  readonly at: string;
  /** Id of the ledger entry it makes. */
  readonly commandId: string;
}

/** What a print is filed as: drafts are counted by themselves and never take the place of an official edition. */
interface Edition {
  readonly kind: string;
  readonly key: string;
  readonly title: string;
}

const OFFICIAL: Edition = { kind: 'classBook', key: 'book', title: 'bản' };
const DRAFT: Edition = { kind: 'classBookDraft', key: 'draft', title: 'BẢN NHÁP' };

/** Content hashes of what is in the archive of a class book of a semester in an edition, oldest first. */
function versions(
  session: Session,
  { classId, term }: ClassBookOrder,
  { kind }: Edition,
): readonly string[] {
  return session.control
    .all(ARCHIVE)
    .filter((row) => row.kind === kind && row.classId === classId && row.term === String(term))
    .map(({ contentHash }) => contentHash);
}

function filingOf(session: Session, order: ClassBookOrder, content: ClassBookContent) {
  const { by, role, at, term, classId, commandId } = order;
  const edition = content.isDraft ? DRAFT : OFFICIAL;
  const filed = versions(session, order, edition);
  const contentHash = session.context.sha256(JSON.stringify(content));
  const version = filed.length + 1;
  const schoolYear = session.configuration.schoolYear;
  const name = `Sổ theo dõi và đánh giá HS ${classId} ${shortTermName(term)} ${schoolYear} (${edition.title} ${version}).pdf`;
  const filing: Filing = {
    key: `${edition.key}-${classId}-${term}-${version}-${contentHash}`,
    name,
    kind: edition.kind,
    schoolClass: requireClass(session, classId),
    term: String(term),
    contentHash,
    madeBy: by,
    madeAt: at,
    seal: `${name} đã lưu trữ`,
    entry: {
      time: session.nowIso,
      actor: by,
      role,
      key: { class: classId, column: `HK${term}` },
      commandId,
    },
  };

  // Only the last version counts: a book that went back to what it was before is a new version.
  return filed[filed.length - 1] === contentHash ? null : filing;
}

/** The class book of a semester, in the archive of its class. */
export const CLASS_BOOK_FORM: SchoolForm<'classBook', ClassBookOrder> = {
  id: 'classBook',
  content: (session, { classId, term, edition }) => {
    const schoolClass = requireClass(session, classId);
    const content = classBookContent({ session, schoolClass, term });

    return { ...content, isDraft: content.isDraft || edition === 'draft' };
  },
  filing: filingOf,
};
