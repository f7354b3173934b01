import type { ReopeningView } from '../../../src/capabilities/reopening/pure/reopening-views';
import { Badge } from '../../components/badge';
import { Facts } from '../../components/facts';
import type { Tone } from '../../components/notice';
import { formatEnd, formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';

const TONES: Readonly<Record<ReopeningView['state'], Tone | 'neutral'>> = {
  open: 'info',
  deciding: 'info',
  opened: 'success',
  refused: 'error',
  withdrawn: 'neutral',
};

/** Number, state and column of a request to open one. */
export function OpeningHead({ request }: { readonly request: ReopeningView }) {
  const { t, subject, assessment } = useTexts();

  return (
    <>
      <div class="card-top">
        <span class="number">{request.number}</span>
        <Badge tone={TONES[request.state]} text={t(`opening.state.${request.state}`)} />
      </div>
      <p>
        <strong>
          {request.classId} · {subject(request.subjectId, request.subjectName)} ·{' '}
          {assessment(request.assessment)}
        </strong>
      </p>
    </>
  );
}

/** Who asks, why, until when, and since when it waits. */
export function OpeningDetails({ request }: { readonly request: ReopeningView }) {
  const { t } = useTexts();

  return (
    <Facts
      rows={[
        { term: t('opening.by'), value: request.requestedByName },
        { term: t('common.reason'), value: request.reason },
        { term: t('opening.wanted'), value: formatEnd(request.until) },
        { term: t('opening.at'), value: formatTime(request.requestedAt) },
      ]}
    />
  );
}

/** Who decided, when, why and until when it is open. Nothing of a request nobody has decided. */
export function OpeningDecision({ request }: { readonly request: ReopeningView }) {
  const { t } = useTexts();
  const { decidedByName, decidedAt, decisionReason, openedUntil, state } = request;

  if (decidedByName === null || decidedAt === null || state === 'withdrawn') {
    return null;
  }

  return (
    <div class="decision small">
      <p>{t('opening.decided', { who: decidedByName, time: formatTime(decidedAt) })}</p>
      {openedUntil !== null && <p>{t('opening.openedUntil', { time: formatEnd(openedUntil) })}</p>}
      {decisionReason !== '' && (
        <p>
          {t('common.reason')}: {decisionReason}
        </p>
      )}
    </div>
  );
}
