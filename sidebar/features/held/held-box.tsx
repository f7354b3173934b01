import { useState } from 'preact/hooks';
import type { HeldView } from '../../../src/capabilities/held/pure/held-views';
import type { Refused } from '../../../src/contract/envelope';
import { saysSomething } from '../../../src/kernel/text/says-something';
import { Button } from '../../components/button';
import { RefusedNotice } from '../../components/notice';
import { ReasonField } from '../../components/reason-field';
import { SectionTop } from '../../components/section-top';
import { ValueChange } from '../../components/value-change';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { mayAsk, useSchool } from '../../shell/school';
import { useCommand } from '../../shell/use-command';
import { useQuery } from '../../shell/use-query';
import { HeldColumns } from './held-columns';

const ALL = {} as const;

/** What waits: columns that somebody is asked about, and values that a leader decides about. */
export function HeldBox() {
  return (
    <>
      <HeldColumns classId="" />
      <HeldValues />
    </>
  );
}

/** Values that wait for a leader's decision; nothing where there are none. */
function HeldValues() {
  const { t } = useTexts();
  const { value: school } = useSchool();
  const list = useQuery('held.list', mayAsk(school, 'held.list') ? ALL : null);
  const values = list.value ?? [];

  if (values.length === 0) {
    return null;
  }

  return (
    <section class="stack">
      <SectionTop
        title={t('held.title', { count: values.length })}
        loading={list.loading}
        onRefresh={list.reload}
      />
      <p class="muted small">{t('held.hint')}</p>
      <div class="cards">
        {values.map((value) => (
          <HeldCard
            key={`${value.classId}/${value.subjectId}/${value.pupilId}/${value.assessment}`}
            value={value}
            onDecided={list.reload}
          />
        ))}
      </div>
    </section>
  );
}

interface HeldCardProps {
  readonly value: HeldView;
  readonly onDecided: () => Promise<void>;
}

/** The reason somebody gives, and the decision that goes with it. */
function useDecision({ value, onDecided }: HeldCardProps) {
  const { send, sending } = useCommand('held.decide');
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { classId, subjectId, pupilId, assessment } = value;

  const decide = async (decision: 'accept' | 'refuse') => {
    setMissing(!saysSomething(reason));

    if (!saysSomething(reason)) {
      return;
    }

    const cell = { classId, subjectId, pupilId, assessment };
    const answer = await send({ ...cell, decision, reason: reason.trim() });
    setRefused(answer === null || answer.ok ? null : answer);

    if (answer?.ok === true) {
      await onDecided();
    }
  };

  return { decide, sending, reason, setReason, isMissing, refused };
}

/** One value with the reason and the two decisions: whatever is decided, the ledger says why. */
function HeldCard(props: HeldCardProps) {
  const { t } = useTexts();
  const { decide, sending, reason, setReason, isMissing, refused } = useDecision(props);

  return (
    <article class="card">
      <HeldFacts value={props.value} />
      <ReasonField
        label={t('held.reason')}
        error={isMissing ? t('held.reasonMissing') : null}
        value={reason}
        onChange={setReason}
      />
      {refused !== null && <RefusedNotice refused={refused} />}
      <div class="actions">
        <Button variant="outlined" disabled={sending} onClick={() => decide('refuse')}>
          {t('held.refuse')}
        </Button>
        <Button variant="filled" busy={sending} onClick={() => decide('accept')}>
          {t('held.accept')}
        </Button>
      </div>
    </article>
  );
}

function HeldFacts({ value: held }: { readonly value: HeldView }) {
  const { t, language, subject, assessment } = useTexts();

  return (
    <>
      <p>
        <strong>{held.pupilName}</strong> · {held.classId}
      </p>
      <p class="muted small">
        {subject(held.subjectId, held.subjectName)} · {assessment(held.assessment)}
      </p>
      <p>
        <ValueChange oldValue={held.official} newValue={held.value} />
      </p>
      <p>{language === 'en' ? held.reasonEn : held.reason}</p>
      <p class="muted small">{t('held.seen', { time: formatTime(held.at) })}</p>
    </>
  );
}
