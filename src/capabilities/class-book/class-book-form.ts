import { editionOf } from '../../engine/archive/edition-of';
import type { Filing, SchoolForm } from '../../engine/archive/file-form';
import type { Session } from '../../engine/session';
import { requireClass } from '../../school/require-class';
import { shortTermName } from '../../school/term-name';
import { type Period, periodCode } from '../results/pure/period';
import { classBookContent } from './class-book-content';
import { yearBookContent } from './year-book-content';

/** One class book somebody has ordered: of a semester, or of the year. */
export interface ClassBookOrder {
  readonly classId: string;
  readonly term: Period;
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

/** How the archive calls a class book that is official paper. */
export const OFFICIAL_KIND = 'classBook';

const OFFICIAL: Edition = { kind: OFFICIAL_KIND, key: 'book', title: 'bản' };
const DRAFT: Edition = { kind: 'classBookDraft', key: 'draft', title: 'BẢN NHÁP' };

function filingOf(
  session: Session,
  order: ClassBookOrder,
  content: { readonly isDraft: boolean },
): Filing | null {
  const { by, role, at, term, classId, commandId } = order;
  const { kind, key, title } = content.isDraft ? DRAFT : OFFICIAL;
  const edition = editionOf(session, { kind, classId, term: String(term), about: '' }, content);

  if (edition === null) {
    return null;
  }

  const { contentHash, number } = edition;
  const { schoolYear } = session.configuration;
  const name = `Sổ theo dõi và đánh giá HS ${classId} ${term === 'year' ? 'cả năm' : shortTermName(term)} ${schoolYear} (${title} ${number}).pdf`;

  return {
    key: `${key}-${classId}-${term}-${number}-${contentHash}`,
    ...{ name, kind, contentHash, edition: number },
    schoolClass: requireClass(session, classId),
    term: String(term),
    madeBy: by,
    madeAt: at,
    seal: `${name} đã lưu trữ`,
    entry: {
      time: session.nowIso,
      actor: by,
      role,
      key: { class: classId, column: periodCode(term) },
      commandId,
    },
  };
}

/** The class book of a semester, in the archive of its class. */
export const CLASS_BOOK_FORM: SchoolForm<'classBook', ClassBookOrder> = {
  id: 'classBook',
  content: (session, { classId, term, edition }) => {
    const schoolClass = requireClass(session, classId);
    const content = classBookContent({ session, schoolClass, term: term === 2 ? 2 : 1 });

    return { ...content, isDraft: content.isDraft || edition === 'draft' };
  },
  filing: filingOf,
};

/** The class book of a year, in the archive of its class. */
export const YEAR_BOOK_FORM: SchoolForm<'yearBook', ClassBookOrder> = {
  id: 'yearBook',
  content: (session, { classId, edition }) => {
    const content = yearBookContent(session, requireClass(session, classId));

    return { ...content, isDraft: content.isDraft || edition === 'draft' };
  },
  filing: filingOf,
};
