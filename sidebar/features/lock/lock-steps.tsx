import { useState } from 'preact/hooks';
import type { LockView } from '../../../src/contract/views';
import type { SchoolOverview } from '../../shell/school';
import { LockConfirm } from './lock-confirm';
import { EMPTY_LOCK, type LockDraft } from './lock-draft';
import { LockForm } from './lock-form';

/** Fill in, then confirm; an order given leaves a fresh form. */
export function LockSteps(props: {
  readonly school: SchoolOverview;
  /** The next order is being prepared: what was done before must not stand over it. */
  readonly onPreparing: () => void;
  readonly onDone: (view: LockView) => void;
}) {
  const { school, onPreparing, onDone } = props;
  const [draft, setDraft] = useState<LockDraft>(EMPTY_LOCK);
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
