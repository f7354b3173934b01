import { useState } from 'preact/hooks';
import type {
  ReopeningDecided,
  ReopeningView,
} from '../../../src/capabilities/reopening/pure/reopening-views';
import { Button } from '../../components/button';
import { Notice, RefusedNotice } from '../../components/notice';
import { ReasonForm } from '../../components/reason-form';
import { UntilField } from '../../components/until-field';
import { endOfDayIn, untilProblem } from '../../format/until';
import { fromLocalInput, toLocalInput } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { useSchool } from '../../shell/school';
import { useServices } from '../../shell/services';
import { textOrNull } from '../../shell/text-or-null';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import { OpeningDetails, OpeningHead } from './opening-facts';

interface CardProps {
  readonly request: ReopeningView;
  readonly onDecided: (decided: ReopeningDecided) => Promise<void>;
}

/** One request: opened by one press with the end that was asked for or another, or refused with a reason. */
export function OpeningCard({ request, onDecided }: CardProps) {
  const { t } = useTexts();

  return (
    <article class="card">
      <OpeningHead request={request} />
      <OpeningDetails request={request} />
      {request.isOpenNow && <Notice tone="info">{t('opening.openNow')}</Notice>}
      {request.mayDecide ? (
        <Decision request={request} onDecided={onDecided} />
      ) : (
        <Notice tone="info">{t('decide.notYours')}</Notice>
      )}
    </article>
  );
}

/** The end as it was asked for; where that is over, the end of tomorrow. */
function firstEnd({ until }: ReopeningView, now: number): string {
  return Date.parse(until) > now ? toLocalInput(Date.parse(until)) : endOfDayIn(1, now);
}

function useDeciding({ request, onDecided }: CardProps) {
  const { now } = useServices();
  const { value: school } = useSchool();
  const [until, setUntil] = useState(() => firstEnd(request, now()));
  const { send, sending } = useCommand('reopening.decide');
  const { refused, attempt } = useAttempt();
  const problem = untilProblem(until, { schoolYear: school?.schoolYear ?? '' }, now());
  const requestId = request.id;

  return {
    ...{ until, setUntil, problem, sending, refused },
    open: () =>
      problem === null
        ? attempt(
            send({ requestId, decision: 'open', until: fromLocalInput(until), reason: '' }),
            onDecided,
          )
        : undefined,
    refuse: async (reason: string) => {
      await attempt(send({ requestId, decision: 'refuse', reason }), onDecided);
    },
  };
}

function Decision(props: CardProps) {
  const { t } = useTexts();
  const [refusing, setRefusing] = useState(false);
  const { until, setUntil, problem, sending, refused, open, refuse } = useDeciding(props);

  return (
    <>
      {refused !== null && <RefusedNotice refused={refused} />}
      {refusing ? (
        <ReasonForm
          label={t('opening.refuseReason')}
          missing={t('opening.refuseReasonMissing')}
          act={t(sending ? 'common.sending' : 'opening.refuseConfirm')}
          busy={sending}
          onBack={() => setRefusing(false)}
          onGiven={refuse}
        />
      ) : (
        <div class="form">
          <UntilField
            label={t('lock.until')}
            hint={t('lock.untilHint')}
            error={textOrNull(t, problem ?? undefined)}
            value={until}
            onChange={setUntil}
          />
          <div class="actions">
            <Button variant="outlined" disabled={sending} onClick={() => setRefusing(true)}>
              {t('opening.refuse')}
            </Button>
            <Button variant="filled" busy={sending} onClick={open}>
              {t(sending ? 'common.sending' : 'opening.open')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
