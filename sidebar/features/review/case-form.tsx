import { useEffect, useRef, useState } from 'preact/hooks';
import type { PupilReview, ReviewView } from '../../../src/capabilities/results/pure/result-views';
import type { Refused } from '../../../src/contract/envelope';
import { saysSomething } from '../../../src/kernel/text/says-something';
import { BackOrAct } from '../../components/back-or-act';
import { Button } from '../../components/button';
import { Form } from '../../components/form';
import { RefusedNotice } from '../../components/notice';
import { ReasonField } from '../../components/reason-field';
import { useTexts } from '../../shell/language';
import { useCommand } from '../../shell/use-command';
import { type CaseDraft, casePayload, EMPTY_CASE } from './case-draft';
import { CaseFields } from './case-fields';
import { useBusy } from './use-busy';

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

interface OpenCaseProps extends CaseProps {
  readonly onClose: () => void;
}

function OpenForm(props: OpenCaseProps) {
  const { t } = useTexts();
  const { review, onClose } = props;
  const { draft, setDraft, isMissing, refused, busy, save } = useDecision(props);

  return (
    <Form class="form" onSubmit={save}>
      <CaseFields review={review} draft={draft} onChange={setDraft} />
      <ReasonField
        label={t('review.case.reason')}
        error={isMissing ? t('review.case.reasonMissing') : null}
        value={draft.reason}
        onChange={(reason) => setDraft({ ...draft, reason })}
      />
      {refused !== null && <RefusedNotice refused={refused} />}
      <BackOrAct back={t('common.back')} act={t('review.case.save')} busy={busy} onBack={onClose} />
    </Form>
  );
}

/** A decision as it is filled in, and recorded: the form closes once everything on the page is as it left it. */
function useDecision({ review, pupil, onDone, onClose }: OpenCaseProps) {
  const [draft, setDraft] = useState<CaseDraft>(EMPTY_CASE);
  const [isMissing, setMissing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { send } = useCommand('result.specialCase');
  const [busy, whileBusy] = useBusy();

  const save = async () => {
    const at = { classId: review.classId, pupilId: pupil.pupilId };
    const answer = await send(casePayload(draft, at));
    setRefused(answer === null || answer.ok ? null : answer);

    if (answer?.ok) {
      await onDone();
      onClose();
    }
  };

  const check = async () => {
    const says = saysSomething(draft.reason);
    setMissing(!says);

    if (says) {
      await whileBusy(save);
    }
  };

  return { draft, setDraft, isMissing, refused, busy, save: check };
}
