import type { RemarkPupilView } from '../../../src/capabilities/remarks/pure/remark-views';
import type { CommandCatalogue } from '../../../src/contract/catalogue';
import { forgetOwn, keepOwn, keptOwn } from '../../shell/own-store';

/** A remark that is typed and not written. */
export interface RemarkDraft {
  readonly text: string;
  /** What stood there when its writer last saw it: what came since is not written over. */
  readonly was: string;
}

/** By pupil. */
export type RemarkDrafts = ReadonlyMap<string, RemarkDraft>;

/** Whose drafts they are, and of which column. */
export interface DraftsPlace {
  /** E-mail of who writes. */
  readonly actor: string;
  readonly classId: string;
  readonly subjectId: string;
  readonly key: string;
}

type Sent = CommandCatalogue['remarks.write']['payload']['remarks'];

/** Most remarks of one command. */
const AT_ONCE = 60;

function keyOf({ actor, classId, subjectId, key }: DraftsPlace): string {
  return `nhan-xet ${actor} ${classId} ${subjectId} ${key}`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Keeps what is typed in this browser alone, until it is written. */
export function keepDrafts(place: DraftsPlace, drafts: RemarkDrafts): void {
  if (drafts.size === 0) {
    forgetOwn(keyOf(place));

    return;
  }

  const rows = [...drafts].map(([id, { text, was }]) => [id, text, was]);
  keepOwn(keyOf(place), JSON.stringify(rows));
}

function rowsIn(text: string): readonly (readonly unknown[])[] {
  try {
    const kept: unknown = JSON.parse(text);

    return Array.isArray(kept) ? kept.filter((row) => Array.isArray(row)) : [];
  } catch {
    // Somebody has spoilt it: it is nothing.
    return [];
  }
}

/** What was typed before the page, the tab or the column was left. */
export function keptDrafts(place: DraftsPlace): RemarkDrafts {
  return new Map(
    rowsIn(keptOwn(keyOf(place)) ?? '[]').flatMap(([id, text, was]) =>
      isText(id) && isText(text) && isText(was) ? [[id, { text, was }] as const] : [],
    ),
  );
}

/** With what is typed now for a pupil; what stands there already is no draft. */
export function draftsWith(
  drafts: RemarkDrafts,
  { id, remark }: RemarkPupilView,
  text: string,
): RemarkDrafts {
  const next = new Map(drafts);

  if (text === remark) {
    next.delete(id);
  } else {
    next.set(id, { text, was: remark });
  }

  return next;
}

/** What is to be sent: drafts of pupils who are here that say something else than what stands there. */
export function toSend(pupils: readonly RemarkPupilView[], drafts: RemarkDrafts): Sent {
  return pupils
    .flatMap(({ id, remark }) => {
      const draft = drafts.get(id);
      const text = draft?.text.trim() ?? remark;

      return draft === undefined || text === remark ? [] : [{ pupilId: id, was: draft.was, text }];
    })
    .slice(0, AT_ONCE);
}

/** What is left once some were sent: others, and those that were refused. */
export function draftsAfter(
  drafts: RemarkDrafts,
  sent: Sent,
  refused: readonly { readonly pupilId: string }[],
): RemarkDrafts {
  const isWritten = ({ pupilId }: Sent[number]): boolean =>
    !refused.some((one) => one.pupilId === pupilId);
  const written = sent.filter(isWritten);

  return new Map(
    [...drafts].filter(
      ([id, { text }]) => !written.some((one) => one.pupilId === id && one.text === text.trim()),
    ),
  );
}
