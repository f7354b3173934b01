import { useId } from 'preact/hooks';
import type { PupilChangeKind } from '../../../src/capabilities/pupils/pure/pupil-views';
import type { Refused } from '../../../src/contract/envelope';
import { parseDate, printDate } from '../../../src/kernel/text/date-text';
import { Button } from '../../components/button';
import { Facts } from '../../components/facts';
import { Notice, RefusedNotice } from '../../components/notice';
import { useFocusOnMount } from '../../components/use-focus-on-mount';
import { type Texts, useTexts } from '../../shell/language';
import type { ChangeDraft } from './change-draft';
import { wordsOf } from './change-words';

/** Second step: what will happen, on what ground, and the button that does it. */
export function ChangeConfirm(props: {
  readonly kind: PupilChangeKind;
  readonly classId: string;
  /** '' for somebody who comes new: the name is in the draft. */
  readonly pupil: string;
  readonly draft: ChangeDraft;
  readonly refused: Refused | null;
  readonly sending: boolean;
  readonly onBack: () => void;
  readonly onSend: () => Promise<void>;
}) {
  const { t } = useTexts();
  const { kind, classId, draft, refused, sending, onBack, onSend } = props;
  const title = useId();
  const heading = useFocusOnMount<HTMLHeadingElement>(true);
  const words = wordsOf(t, draft, { kind, classId, pupil: props.pupil || draft.fullName.trim() });

  return (
    <section class="form pupils-form" aria-labelledby={title}>
      <h3 id={title} ref={heading} tabIndex={-1}>
        {t('pupils.confirmTitle')}
      </h3>
      <Notice tone="warning">
        <p>
          <strong>{words.sentence}</strong>
        </p>
        <ul>
          {words.effects.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Notice>
      <Facts rows={factsOf(t, kind, draft)} />
      {refused !== null && (
        <>
          <RefusedNotice refused={refused} />
          <p class="muted small">{t('pupils.keptTyped')}</p>
        </>
      )}
      <div class="actions">
        <Button variant="text" disabled={sending} onClick={onBack}>
          {t('pupils.back')}
        </Button>
        <Button variant="filled" busy={sending} onClick={onSend}>
          {t(sending ? 'common.sending' : `pupils.confirm.${kind}`)}
        </Button>
      </div>
    </section>
  );
}

function factsOf(t: Texts['t'], kind: PupilChangeKind, draft: ChangeDraft) {
  const isNew = kind === 'admit';
  const person = [
    { term: t('pupils.field.code'), value: draft.code },
    { term: t('pupils.field.birthDate'), value: printDate(parseDate(draft.birthDate) ?? '') },
    {
      term: t('pupils.field.gender'),
      value: t(draft.gender === 'Nữ' ? 'pupils.gender.female' : 'pupils.gender.male'),
    },
    { term: t('pupils.field.ethnicity'), value: draft.ethnicity },
    { term: t('pupils.field.phone'), value: draft.phone },
    { term: t('pupils.field.personalId'), value: draft.personalId },
    { term: t('pupils.field.ministryId'), value: draft.ministryId },
  ];
  const rows = [
    ...(isNew ? person : []),
    ...(isNew || draft.status === 'movedOut'
      ? [
          {
            term: t(isNew ? 'pupils.field.schoolFrom' : 'pupils.field.schoolTo'),
            value: draft.school,
          },
        ]
      : []),
    { term: t('pupils.field.reason'), value: draft.reason },
    {
      term: t('pupils.field.decision'),
      value: draft.decision.trim() || t('pupils.change.noDecision'),
    },
  ];

  return rows.filter(({ value }) => value.trim() !== '');
}
