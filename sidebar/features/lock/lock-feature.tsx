import { useState } from 'preact/hooks';
import type { LockView } from '../../../src/contract/views';
import { SchoolGate } from '../../components/school-gate';
import { useTexts } from '../../shell/language';
import { mayGive, type SchoolOverview, useSchool } from '../../shell/school';
import { useQuery } from '../../shell/use-query';
import { LockDone } from './lock-done';
import { LockList } from './lock-list';
import { LockSteps } from './lock-steps';
import { WaitingPolicy } from './waiting-policy';

const NO_PAYLOAD: Record<string, never> = {};

function mayLock(school: SchoolOverview): boolean {
  return mayGive(school, 'lock.apply') || mayGive(school, 'lock.release');
}

/** Lock or unlock a scope in two steps (fill in, confirm), and the orders in force. */
export function LockFeature() {
  const { t } = useTexts();
  const school = useSchool();
  const locks = useQuery('locks.list', NO_PAYLOAD);
  const [done, setDone] = useState<LockView | null>(null);

  const finish = (view: LockView) => {
    setDone(view);
    void locks.reload();
    void school.reload();
  };

  return (
    <>
      {done !== null && <LockDone view={done} />}
      <WaitingPolicy school={school} />
      <SchoolGate lines={5} isFor={mayLock} otherwise={t('lock.notAllowed')}>
        {(known) => <LockSteps school={known} onPreparing={() => setDone(null)} onDone={finish} />}
      </SchoolGate>
      <LockList locks={locks} />
    </>
  );
}
