import { useState } from 'preact/hooks';
import type { LockView } from '../../../src/contract/views';
import { endOfDayIn } from '../../format/until';
import { useTexts } from '../../shell/language';
import { usePlace } from '../../shell/place';
import type { SchoolOverview } from '../../shell/school';
import { useServices } from '../../shell/services';
import { LockConfirm } from './lock-confirm';
import { askedToOpen, EMPTY_LOCK, type LockDraft } from './lock-draft';
import { LockForm } from './lock-form';

/** What the address asks to be opened, until the end of tomorrow; null = nothing. */
function useAskedDraft(): LockDraft | null {
  const { t } = useTexts();
  const { now } = useServices();
  const { place } = usePlace();
  const asked = { until: endOfDayIn(1, now()), reason: t('lock.reasonLate') };

  return askedToOpen(place ?? {}, asked);
}

/**
 * Fill in, then confirm; what an address asks for is whole, and is confirmed at once or gone back from. An order given
 * leaves a fresh form.
 */
export function LockSteps(props: {
  readonly school: SchoolOverview;
  /** The next order is being prepared: what was done before must not stand over it. */
  readonly onPreparing: () => void;
  readonly onDone: (view: LockView) => void;
}) {
  const { school, onPreparing, onDone } = props;
  const asked = useAskedDraft();
  const [draft, setDraft] = useState<LockDraft>(asked ?? EMPTY_LOCK);
  const [confirming, setConfirming] = useState(asked !== null);

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
