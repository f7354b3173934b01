import { useState } from 'preact/hooks';
import type { ColumnOpening } from '../../../src/capabilities/history/pure/tab-look-views';
import type { ReopeningView } from '../../../src/capabilities/reopening/pure/reopening-views';
import { BackOrAct } from '../../components/back-or-act';
import { Button } from '../../components/button';
import { Form } from '../../components/form';
import { Notice, RefusedNotice } from '../../components/notice';
import { Outcome } from '../../components/outcome';
import { ReasonField } from '../../components/reason-field';
import { UntilField } from '../../components/until-field';
import { useProblems } from '../../components/use-problems';
import { endOfDayIn } from '../../format/until';
import { fromLocalInput } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { useSchool } from '../../shell/school';
import { useServices } from '../../shell/services';
import { textOrNull } from '../../shell/text-or-null';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { type OpeningDraft, type OpeningProblems, openingProblems } from './opening-draft';

/** A column that is closed. */
export interface ClosedColumn {
  readonly classId: string;
  readonly subjectId: string;
  readonly assessment: string;
}

interface AskProps {
  readonly column: ClosedColumn;
  /** What may be done about it; missing = nothing. */
  readonly opening: ColumnOpening | undefined;
  readonly onSent: () => unknown;
}

/** The next step where a column is closed: to ask for it to be opened; or that somebody has asked already. */
export function AskOpening({ column, opening, onSent }: AskProps) {
  const { t } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const [sent, setSent] = useState<ReopeningView | null>(null);

  if (sent !== null) {
    return (
      <Outcome tone="success" of={sent}>
        {t('opening.sent', { number: sent.number })}
      </Outcome>
    );
  }

  if (opening === undefined) {
    return null;
  }

  if (opening.asked !== '') {
    return <Notice tone="info">{t('opening.asked', { number: opening.asked })}</Notice>;
  }

  return isAsking ? (
    <OpeningForm
      column={column}
      onBack={() => setAsking(false)}
      onSent={(request) => {
        setSent(request);
        onSent();
      }}
    />
  ) : (
    <div class="actions">
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {t('opening.ask')}
      </Button>
    </div>
  );
}

interface FormProps {
  readonly column: ClosedColumn;
  readonly onBack: () => void;
  readonly onSent: (request: ReopeningView) => void;
}

function useAsking({ column, onSent }: Omit<FormProps, 'onBack'>) {
  const { now } = useServices();
  const { value: school } = useSchool();
  const [draft, setDraft] = useState<OpeningDraft>({ until: endOfDayIn(1, now()), reason: '' });
  const { problems, form, show, settle } = useProblems<OpeningProblems>({});
  const { refused, attempt } = useAttempt();
  const { send, sending } = useCommand('reopening.ask');
  const year = { schoolYear: school?.schoolYear ?? '' };

  return {
    ...{ draft, problems, form, refused, sending },
    change: (changed: OpeningDraft) => {
      setDraft(changed);
      settle(openingProblems(changed, year, now()));
    },
    submit: async () => {
      const { classId, subjectId, assessment } = column;
      const until = fromLocalInput(draft.until) ?? '';
      const reason = draft.reason.trim();

      if (show(openingProblems(draft, year, now()))) {
        await attempt(send({ classId, subjectId, assessment, until, reason }), onSent);
      }
    },
  };
}

function OpeningForm(props: FormProps) {
  const { t, assessment } = useTexts();
  const { draft, problems, form, refused, sending, change, submit } = useAsking(props);

  return (
    <Form class="card form" element={form} labelledBy="opening-title" onSubmit={submit}>
      <h3 id="opening-title">
        {t('opening.askTitle', { column: assessment(props.column.assessment) })}
      </h3>
      <p class="small muted">{t('opening.hint')}</p>
      <UntilField
        label={t('opening.until')}
        hint={t('opening.untilHint')}
        error={textOrNull(t, problems.until)}
        value={draft.until}
        onChange={(until) => change({ ...draft, until })}
      />
      <ReasonField
        label={t('opening.reason')}
        hint={t('opening.reasonHint')}
        error={textOrNull(t, problems.reason)}
        value={draft.reason}
        onChange={(reason) => change({ ...draft, reason })}
      />
      {refused !== null && <RefusedNotice refused={refused} />}
      <BackOrAct
        back={t('common.cancel')}
        act={t(sending ? 'common.sending' : 'opening.send')}
        busy={sending}
        onBack={props.onBack}
      />
    </Form>
  );
}
