import { requireClass } from '../../school/require-class';
import type { Session } from '../session';
import { editionOf } from './edition-of';
import type { Filing } from './file-form';
import type { PaperOrder } from './paper-job';

/** What a paper is called in the archive. */
export interface PaperTitle {
  readonly kind: string;
  /** `1`, `2`, `year`, or '' where it is of no period. */
  readonly term: string;
  /** Name of the file, without its edition and ending. */
  readonly title: string;
  /** The pupil it is about, where it is about one. */
  readonly pupil?: string;
}

/** Where the next edition of an ordered paper is filed; null if the last one says the same. */
export function paperFiling(
  session: Session,
  order: Omit<PaperOrder<unknown>, 'payload'>,
  paper: PaperTitle & { readonly content: unknown },
): Filing | null {
  const { classId, about, by, role, at, commandId } = order;
  const { kind, term, title, pupil } = paper;
  const edition = editionOf(session, { kind, classId, term, about }, paper.content);

  if (edition === null) {
    return null;
  }

  const { contentHash, number } = edition;
  const name = `${title} (bản ${number}).pdf`;
  const key = { class: classId, ...(pupil === undefined ? {} : { pupil }) };

  return {
    // The hash first: the property of a file holds a beginning of it.
    key: `${contentHash}-${number}-${kind}-${term}-${about}`,
    ...{ name, kind, term, about, contentHash, edition: number },
    schoolClass: requireClass(session, classId),
    madeBy: by,
    madeAt: at,
    seal: `${name} đã lưu trữ`,
    entry: { time: session.nowIso, actor: by, role, key, commandId },
  };
}
