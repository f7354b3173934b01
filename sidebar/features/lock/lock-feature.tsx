import { useState } from 'preact/hooks';
import type { LockView } from '../../../src/contract/views';
import { Loading } from '../../components/loading';
import { Notice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { mayGive, useSchool } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { LockConfirm } from './lock-confirm';
import { LockDone } from './lock-done';
import { EMPTY_LOCK, type LockDraft } from './lock-draft';
import { LockForm } from './lock-form';
import { LockList } from './lock-list';
import { WaitingPolicy } from './waiting-policy';

const NO_PAYLOAD: Record<string, never> = {};

/** Lock or unlock a scope in two steps (fill in, confirm), and the orders in force. */
export function LockFeature() {
  const { t } = useTexts();
  const school = useSchool();
  const locks = useQuery('locks.list', NO_PAYLOAD);
  const [draft, setDraft] = useState<LockDraft>(EMPTY_LOCK);
  const [confirming, setConfirming] = useState(false);
  const [done, setDone] = useState<LockView | null>(null);
  const allowed = mayGive(school.value, 'lock.apply') || mayGive(school.value, 'lock.release');

  const finish = (view: LockView) => {
    setDone(view);
    setConfirming(false);
    setDraft(EMPTY_LOCK);
    void locks.reload();
    void school.reload();
  };

  return (
    <>
      {done !== null && <LockDone view={done} />}
      <WaitingPolicy school={school} />
      {school.value === null && school.loading && <Loading lines={5} />}
      {school.value !== null && !allowed && <Notice tone="info">{t('lock.notAllowed')}</Notice>}
      {school.value !== null && allowed && confirming && (
        <LockConfirm
          draft={draft}
          school={school.value}
          onBack={() => setConfirming(false)}
          onDone={finish}
        />
      )}
      {school.value !== null && allowed && !confirming && (
        <LockForm
          draft={draft}
          school={school.value}
          onChange={(changed) => {
            // What was done before must not stand over what is being prepared.
            setDone(null);
            setDraft(changed);
          }}
          onReview={() => {
            setDone(null);
            setConfirming(true);
          }}
        />
      )}
      <LockList locks={locks} />
    </>
  );
}
