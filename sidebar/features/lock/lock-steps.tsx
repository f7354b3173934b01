import { useState } from 'preact/hooks';
import type { LockView } from '../../../src/contract/views';
import { useTexts } from '../../shell/language';
import { usePlace } from '../../shell/place';
import type { SchoolOverview } from '../../shell/school';
import { useServices } from '../../shell/services';
import { LockConfirm } from './lock-confirm';
import { askedToOpen, EMPTY_LOCK, endOfDayIn, type LockDraft } from './lock-draft';
import { LockForm } from './lock-form';

/** What the address asks to be opened, until the end of tomorrow; else a form in which nothing is chosen. */
function useFirstDraft(): LockDraft {
  const { t } = useTexts();
  const { now } = useServices();
  const { place } = usePlace();
  const asked = { until: endOfDayIn(1, now()), reason: t('lock.reasonLate') };

  return askedToOpen(place ?? {}, asked) ?? EMPTY_LOCK;
}

/** Fill in, then confirm; an order given leaves a fresh form. */
export function LockSteps(props: {
  readonly school: SchoolOverview;
  /** The next order is being prepared: what was done before must not stand over it. */
  readonly onPreparing: () => void;
  readonly onDone: (view: LockView) => void;
}) {
  const { school, onPreparing, onDone } = props;
  const [draft, setDraft] = useState<LockDraft>(useFirstDraft());
  const [confirming, setConfirming] = useState(false);

  const change = (changed: LockDraft) => {
    onPreparing();
    setDraft(changed);
  };

  const review = () => {
    onPreparing();
    setConfirming(true);
  };

  const finish = (view: LockView) => {
    onDone(view);
    setConfirming(false);
    setDraft(EMPTY_LOCK);
  };

  return confirming ? (
    <LockConfirm
      draft={draft}
      school={school}
      onBack={() => setConfirming(false)}
      onDone={finish}
    />
  ) : (
    <LockForm draft={draft} school={school} onChange={change} onReview={review} />
  );
}
