import type { Session } from '../session';
import { ARCHIVE } from './pure/archive-table';

/** Which papers are editions of one another. */
export interface EditionsOf {
  readonly kind: string;
  readonly classId: string;
  /** `1`, `2`, `year`, or '' where it is of no period. */
  readonly term: string;
  /** Id of the pupil, subject or list; '' = the class. */
  readonly about: string;
}

/** The next edition of a paper. */
export interface Edition {
  readonly contentHash: string;
  /** From 1. */
  readonly number: number;
}

/**
 * The edition that a content makes; null if the last one says the same. Only the last one counts: a paper that went back
 * to what it was before is a new edition.
 */
export function editionOf(session: Session, of: EditionsOf, content: unknown): Edition | null {
  const filed = session.control
    .all(ARCHIVE)
    .filter(
      ({ kind, classId, term, about }) =>
        kind === of.kind && classId === of.classId && term === of.term && about === of.about,
    );
  const contentHash = session.context.sha256(JSON.stringify(content));

  return filed[filed.length - 1]?.contentHash === contentHash
    ? null
    : { contentHash, number: filed.length + 1 };
}
