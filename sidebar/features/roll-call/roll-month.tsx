import { useState } from 'preact/hooks';
import type { RollMonthView } from '../../../src/capabilities/roll-call/pure/roll-views';
import { Button } from '../../components/button';
import { Field } from '../../components/field';
import { Notice, RefusedNotice } from '../../components/notice';
import { QueryStatus } from '../../components/query-status';
import { ReasonForm } from '../../components/reason-form';
import { SelectInput } from '../../components/select-input';
import { useTexts } from '../../shell/language';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { useQuery } from '../../shell/use-query';
import { dayWords } from './roll-place';
import { RollTable } from './roll-table';

/** A month of a class, day by day, with sums; the homeroom teacher confirms it. */
export function RollMonth({ classId }: { readonly classId: string }) {
  const { t } = useTexts();
  const [stem, setStem] = useState<string | null>(null);
  const asked = useQuery('rollCall.month', { classId, stem });
  const { value: view, reload } = asked;

  return (
    <>
      <h2>{t('roll.title', { class: classId })}</h2>
      {view !== null && (
        <Field label={t('roll.month')}>
          {(ids) => (
            <SelectInput
              ids={ids}
              value={view.stem}
              choices={view.months.map((one) => ({
                value: one.stem,
                label: t('roll.monthOf', { month: one.month, term: 'I'.repeat(one.term) }),
              }))}
              onChange={setStem}
            />
          )}
        </Field>
      )}
      <QueryStatus of={asked} lines={8} />
      {view !== null && <Month view={view} onDone={reload} />}
    </>
  );
}

interface MonthProps {
  readonly view: RollMonthView;
  readonly onDone: () => Promise<void>;
}

function monthIn({ months, stem }: RollMonthView): string {
  return months.find((one) => one.stem === stem)?.month ?? '';
}

function Month(props: MonthProps) {
  const { t } = useTexts();
  const { view } = props;
  const { pupils, isFollowed, confirmed, untaken, differing } = view;
  const named = (days: readonly string[]): string =>
    days.map((day) => dayWords(t, day).date).join(', ');

  return (
    <>
      <p class="muted small">{t(isFollowed ? 'roll.followed' : 'roll.notFollowed')}</p>
      {pupils
        .filter(({ warning }) => warning !== null)
        .map(({ id, fullName, year }) => (
          <Notice key={id} tone="warning">
            {t('roll.warning', { name: fullName, year })}
          </Notice>
        ))}
      <RollTable
        view={view}
        caption={t('roll.monthCaption', { class: view.classId, month: monthIn(view) })}
      />
      {untaken.length > 0 && <p>{t('roll.untaken', { days: named(untaken) })}</p>}
      {differing.length > 0 && <p>{t('roll.differing', { days: named(differing) })}</p>}
      {confirmed !== null && (
        <Notice tone="success">{t('roll.confirmed', { ...confirmed })}</Notice>
      )}
      <MonthActs {...props} />
    </>
  );
}

/** What may be done with the month as a whole. */
function MonthActs(props: MonthProps) {
  const { mayConfirm, mayReopen } = props.view;

  return (
    <>
      {mayConfirm && <Confirmation {...props} />}
      {mayReopen && <Reopening {...props} />}
    </>
  );
}

function Confirmation({ view, onDone }: MonthProps) {
  const { t } = useTexts();
  const { classId, stem, untaken, differing } = view;
  const { send, sending } = useCommand('rollCall.confirm');
  const { refused, attempt } = useAttempt();
  const confirm = () => attempt(send({ classId, stem }), onDone);

  return (
    <>
      <div>
        <Button
          variant="filled"
          busy={sending}
          disabled={untaken.length + differing.length > 0}
          onClick={confirm}
        >
          {t('roll.confirm', { month: monthIn(view) })}
        </Button>
      </div>
      {refused !== null && <RefusedNotice refused={refused} />}
    </>
  );
}

function Reopening({ view, onDone }: MonthProps) {
  const { t } = useTexts();
  const { classId, stem } = view;
  const { send, sending } = useCommand('rollCall.reopen');
  const [isAsking, setAsking] = useState(false);
  const { refused, attempt } = useAttempt();
  const words = t('roll.reopen', { month: monthIn(view) });

  const reopen = async (reason: string) => {
    await attempt(send({ classId, stem, reason }), onDone);
  };

  return isAsking ? (
    <>
      <ReasonForm
        label={t('roll.reason')}
        missing={t('roll.reasonMissing')}
        act={words}
        busy={sending}
        onBack={() => setAsking(false)}
        onGiven={reopen}
      />
      {refused !== null && <RefusedNotice refused={refused} />}
    </>
  ) : (
    <div>
      <Button variant="text" onClick={() => setAsking(true)}>
        {words}
      </Button>
    </div>
  );
}
