import type { RequestView } from '../../../src/contract/views';
import type { UiTextKey } from '../../../src/words/ui-text-key';
import { UI_TEXTS } from '../../../src/words/ui-texts';
import { Badge } from '../../components/badge';
import { ExternalLink } from '../../components/external-link';
import { Facts } from '../../components/facts';
import type { Tone } from '../../components/notice';
import { ValueChange } from '../../components/value-change';
import { formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { ImpactList } from './impact-list';

const STATE_TONES: Readonly<Record<RequestView['state'], Tone | 'neutral'>> = {
  open: 'info',
  applying: 'info',
  applied: 'success',
  refused: 'error',
  withdrawn: 'neutral',
  stale: 'warning',
};

/** Number, state, pupil, subject, assessment and old → new of a request. */
export function RequestHead({ request }: { readonly request: RequestView }) {
  const { t, subject, assessment } = useTexts();

  return (
    <>
      <div class="card-top">
        <span class="number">{request.number}</span>
        <Badge tone={STATE_TONES[request.state]} text={t(`request.state.${request.state}`)} />
      </div>
      <h3 class="pupil">{request.pupilName}</h3>
      <p class="muted">
        {request.classId} · {subject(request.subjectId, request.subjectName)} ·{' '}
        {assessment(request.assessment)}
      </p>
      <p class="change-line">
        <ValueChange oldValue={request.oldValue} newValue={request.newValue} />
      </p>
    </>
  );
}

/** Cause, reason, evidence, who asked and when. */
export function RequestDetails({ request }: { readonly request: RequestView }) {
  const { t } = useTexts();

  return (
    <Facts
      rows={[
        { term: t('request.cause'), value: causeText(request.cause, t) },
        ...(request.recheckDecision === ''
          ? []
          : [{ term: t('request.recheckDecision'), value: request.recheckDecision }]),
        { term: t('common.reason'), value: request.reason },
        { term: t('request.evidence'), value: <Evidence request={request} /> },
        { term: t('request.by'), value: request.requestedByName },
        { term: t('request.at'), value: formatTime(request.requestedAt) },
      ]}
    />
  );
}

/** Who decided, when, why, and the minutes. Nothing for an undecided request. */
export function RequestDecision({ request }: { readonly request: RequestView }) {
  const { t } = useTexts();

  if (request.decidedBy === null || request.decidedAt === null) {
    return null;
  }

  return (
    <div class="decision small">
      <p>
        {t('request.decided', {
          who: request.decidedByName ?? request.decidedBy,
          time: formatTime(request.decidedAt),
        })}
      </p>
      {request.decisionReason !== null && request.decisionReason !== '' && (
        <p>
          {t('common.reason')}: {request.decisionReason}
        </p>
      )}
      {request.minutesUrl !== null && (
        <p>
          <ExternalLink href={request.minutesUrl} text={t('request.minutes')} />
        </p>
      )}
      {request.minutesUrl === null && request.state === 'applied' && (
        <p class="muted">{t('request.minutesOwed')}</p>
      )}
      <ImpactList request={request} />
    </div>
  );
}

function Evidence({ request }: { readonly request: RequestView }) {
  const { t } = useTexts();

  if (request.evidence.length === 0) {
    return <>{t('request.noEvidence')}</>;
  }

  return (
    <ul class="plain">
      {request.evidence.map(({ name, url, sha256 }) => (
        <li key={sha256 + name}>
          <ExternalLink href={url} text={name} />
        </li>
      ))}
    </ul>
  );
}

/** The catalogue types a cause of a view as free text; a known one is shown in words. */
function causeText(cause: string, t: (key: UiTextKey) => string): string {
  const key = `request.cause.${cause}`;

  return isTextKey(key) ? t(key) : cause;
}

function isTextKey(key: string): key is UiTextKey {
  return Object.keys(UI_TEXTS.vi).includes(key);
}
