import type { PupilChangeView } from '../../../src/capabilities/pupils/pure/pupil-views';
import { parseDate, printDate } from '../../../src/kernel/text/date-text';
import type { PupilChangeKind } from '../../../src/school/pupil-changes';
import type { UiTextKey } from '../../../src/words/ui-text-key';
import type { Texts } from '../../shell/language';
import type { ChangeDraft } from './change-draft';

type Translate = Texts['t'];

/** What will happen to books and marks, by kind of change. */
const EFFECTS: Readonly<Record<PupilChangeKind, readonly UiTextKey[]>> = {
  move: ['pupils.effect.follow', 'pupils.effect.grey', 'pupils.effect.newTeachers'],
  leave: ['pupils.effect.kept', 'pupils.effect.greyUntil'],
  return: ['pupils.effect.kept', 'pupils.effect.open'],
  admit: ['pupils.effect.newRow'],
};

/** What will happen, in plain words: one sentence, and what it does to the books. */
export interface ChangeWords {
  readonly sentence: string;
  readonly effects: readonly string[];
}

/** Words for a draft without problems. `pupil`: full name; `classId`: class of the list the form stands in. */
export function wordsOf(
  t: Translate,
  draft: ChangeDraft,
  at: { readonly kind: PupilChangeKind; readonly classId: string; readonly pupil: string },
): ChangeWords {
  const { kind, classId, pupil } = at;
  const sentence = kind === 'leave' && draft.status !== '' ? draft.status : kind;
  const from = classId;
  const to = kind === 'move' ? draft.toClassId : classId;
  const date = printDate(parseDate(draft.date) ?? '');

  return {
    sentence: t(sentenceKey(sentence), { pupil, from, to, date }),
    effects: EFFECTS[kind].map((key) => t(key, { from, to })),
  };
}

type Sentence = Exclude<PupilChangeKind, 'leave'> | Exclude<ChangeDraft['status'], ''>;

function sentenceKey(sentence: Sentence | 'leave'): UiTextKey {
  return `pupils.sum.${sentence === 'leave' ? 'movedOut' : sentence}`;
}

/** What has been done, in one sentence. */
export function doneText(t: Translate, view: PupilChangeView): string {
  return t(`pupils.done.${view.kind}`, {
    pupil: view.pupilName,
    from: view.fromClassId,
    to: view.toClassId || view.fromClassId,
    status: t(`pupils.status.${view.status}`),
  });
}

/** The name of a change as it stands in the list: what became of the pupil. */
export function changeName(t: Translate, view: PupilChangeView): string {
  const names: Readonly<Record<PupilChangeKind, UiTextKey>> = {
    move: 'pupils.act.move',
    leave: `pupils.status.${view.status}`,
    return: 'pupils.change.return',
    admit: 'pupils.change.admit',
  };

  return t(names[view.kind]);
}
