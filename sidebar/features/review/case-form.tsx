import { useEffect, useRef, useState } from 'preact/hooks';
import type { PupilReview, ReviewView } from '../../../src/capabilities/results/pure/result-views';
import type { Refused } from '../../../src/contract/envelope';
import { saysSomething } from '../../../src/kernel/text/says-something';
import { Button } from '../../components/button';
import { CheckGroup, RadioGroup } from '../../components/choice-group';
import { RefusedNotice } from '../../components/notice';
import { ReasonField } from '../../components/reason-field';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';
import { type CaseDraft, casePayload, EMPTY_CASE } from './case-draft';
import { useBusy } from './use-busy';

const TESTS = ['HK1.GK', 'HK1.CK', 'HK2.GK', 'HK2.CK'];

interface CaseProps {
  readonly review: ReviewView;
  readonly pupil: PupilReview;
  readonly onDone: () => Promise<void>;
}

/** What the principal decides about one pupil, behind a button. */
export function CaseForm(props: CaseProps) {
  const { t } = useTexts();
  const [open, setOpen] = useState(false);
  const [closings, setClosings] = useState(0);
  const place = useRef<HTMLDivElement>(null);

  // The form was long: where it has gone, the page would show other pupils.
  useEffect(() => {
    if (closings > 0) {
      place.current?.focus();
    }
  }, [closings]);

  const close = () => {
    setOpen(false);
    setClosings((count) => count + 1);
  };

  return (
    <div class="review-case" ref={place} tabIndex={-1}>
      {open ? (
        <OpenForm {...props} onClose={close} />
      ) : (
        <div class="actions">
          <Button variant="text" onClick={() => setOpen(true)}>
            {t('review.case.open')}
          </Button>
        </div>
      )}
    </div>
  );
}

function OpenForm(props: CaseProps & { readonly onClose: () => void }) {
  const { t } = useTexts();
  const { review, pupil, onDone, onClose } = props;
  const [draft, setDraft] = useState<CaseDraft>(EMPTY_CASE);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { send } = useCommand('result.specialCase');
  const [busy, whileBusy] = useBusy();

  const save = async () => {
    setMissing(!saysSomething(draft.reason));

    if (!saysSomething(draft.reason)) {
      return;
    }

    const at = { classId: review.classId, pupilId: pupil.pupilId };
    const answer = await send(casePayload(draft, at));
    setRefused(answer === null || answer.ok ? null : answer);

    if (answer?.ok) {
      await onDone();
      onClose();
    }
  };

  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void whileBusy(save);
      }}
    >
      <CaseFields review={review} draft={draft} onChange={setDraft} />
      <ReasonField
        label={t('review.case.reason')}
        error={missing ? t('review.case.reasonMissing') : null}
        value={draft.reason}
        onChange={(reason) => setDraft({ ...draft, reason })}
      />
      {refused !== null && <RefusedNotice refused={refused} />}
      <div class="actions">
        <Button variant="text" disabled={busy} onClick={onClose}>
          {t('common.back')}
        </Button>
        <Button variant="filled" type="submit" busy={busy}>
          {t('review.case.save')}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly review: ReviewView;
  readonly draft: CaseDraft;
  readonly onChange: (draft: CaseDraft) => void;
}

function CaseFields({ review, draft, onChange }: FieldsProps) {
  const { t, subject } = useTexts();
  const names = new Map(
    review.subjects.map((one) => [one.subjectId, subject(one.subjectId, one.subjectName)]),
  );

  return (
    <>
      <RadioGroup
        legend={t('review.case.kind')}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind: kind as CaseDraft['kind'] })}
        choices={(['missed', 'practical', 'disability'] as const).map((kind) => ({
          value: kind,
          label: t(`review.case.${kind}`),
        }))}
      />
      <CheckGroup
        legend={t(
          draft.kind === 'disability' ? 'review.case.subjectsDisability' : 'review.case.subjects',
        )}
        choices={[...names].map(([value, label]) => ({ value, label }))}
        values={draft.subjectIds}
        onChange={(subjectIds) => onChange({ ...draft, subjectIds })}
      />
      {draft.kind === 'missed' && <MissedFields draft={draft} onChange={onChange} />}
      {draft.kind === 'disability' && <PlanFields draft={draft} onChange={onChange} />}
    </>
  );
}

function MissedFields({ draft, onChange }: Omit<FieldsProps, 'review'>) {
  const { t, assessment } = useTexts();

  return (
    <>
      <RadioGroup
        legend={t('review.case.assessment')}
        value={draft.assessment}
        onChange={(assessment) => onChange({ ...draft, assessment })}
        choices={TESTS.map((key) => ({ value: key, label: assessment(key) }))}
      />
      <RadioGroup
        legend={t('review.case.why')}
        value={draft.why}
        onChange={(why) => onChange({ ...draft, why: why as CaseDraft['why'] })}
        choices={[
          { value: 'forceMajeure', label: t('review.case.why.forceMajeure') },
          { value: 'unexcused', label: t('review.case.why.unexcused') },
          { value: '', label: t('review.case.why.none') },
        ]}
      />
    </>
  );
}

function PlanFields({ draft, onChange }: Omit<FieldsProps, 'review'>) {
  const { t } = useTexts();

  return (
    <>
      <label class="option">
        <input
          type="checkbox"
          checked={draft.holds}
          onChange={(event) => onChange({ ...draft, holds: event.currentTarget.checked })}
        />
        <span>{t('review.case.holds')}</span>
      </label>
      <RadioGroup
        legend={t('review.case.promotion')}
        value={draft.promotion}
        onChange={(promotion) =>
          onChange({ ...draft, promotion: promotion as CaseDraft['promotion'] })
        }
        choices={[
          { value: '', label: t('review.case.promotion.none') },
          { value: 'LEN_LOP', label: t('review.case.promotion.LEN_LOP') },
          { value: 'KHONG_LEN_LOP', label: t('review.case.promotion.KHONG_LEN_LOP') },
        ]}
      />
    </>
  );
}
