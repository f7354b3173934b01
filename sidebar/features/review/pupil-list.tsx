import type { PupilReview, ReviewView } from '../../../src/capabilities/results/pure/result-views';
import { Badge } from '../../components/badge';
import { Notice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { CaseForm } from './case-form';
import { RetestForm } from './retest-form';

const TONES: Readonly<Record<string, 'success' | 'info' | 'neutral' | 'warning' | 'error'>> = {
  Tốt: 'success',
  Khá: 'info',
  Đạt: 'neutral',
  'Chưa đạt': 'error',
};

/** Every pupil with levels; opened, why the levels are what they are, in the words of the regulation. */
export function PupilList(props: {
  readonly review: ReviewView;
  readonly onDone: () => Promise<void>;
}) {
  const { t } = useTexts();
  const { review, onDone } = props;

  return (
    <article class="card">
      <div class="card-top">
        <h2>
          {t('review.pupils')}
          <span class="count">{review.pupils.length}</span>
        </h2>
      </div>
      {review.pupils.map((pupil) => (
        <details key={pupil.pupilId} class="review-item">
          <summary>
            <PupilHead pupil={pupil} />
          </summary>
          <PupilBody pupil={pupil} review={review} onDone={onDone} />
        </details>
      ))}
    </article>
  );
}

function Level({ label, level }: { readonly label: string; readonly level: string }) {
  const { t, level: inWords } = useTexts();
  const text = level === '' ? t('review.unknown') : inWords(level);

  return <Badge tone={TONES[level] ?? 'warning'} text={`${label}: ${text}`} />;
}

function PupilHead({ pupil }: { readonly pupil: PupilReview }) {
  const { t, language, level } = useTexts();

  return (
    <span class="review-pupil">
      <strong>{pupil.pupilName}</strong>
      <span class="review-badges">
        <Level label={t('review.learning')} level={pupil.learningAfter || pupil.learning} />
        <Level label={t('review.training')} level={pupil.trainingAfter || pupil.training} />
        {pupil.title !== '' && <Badge tone="success" text={level(pupil.title)} />}
      </span>
      {pupil.promotion !== null && <span class="muted small">{pupil.promotion[language]}</span>}
    </span>
  );
}

function PupilBody(props: {
  readonly pupil: PupilReview;
  readonly review: ReviewView;
  readonly onDone: () => Promise<void>;
}) {
  const { t, language, level } = useTexts();
  const { pupil, review } = props;
  const notes = [
    ...(pupil.adjustedFrom === ''
      ? []
      : [t('review.adjusted', { level: level(pupil.adjustedFrom) })]),
    ...(pupil.absences === null ? [] : [t('review.absences', { count: pupil.absences })]),
  ];

  return (
    <div class="review-body">
      <p class="small muted">{notes.join(' · ')}</p>
      {pupil.missing.length > 0 && (
        <ul class="small review-missing">
          {pupil.missing.map((text) => (
            <li key={text.vi}>{text[language]}</li>
          ))}
        </ul>
      )}
      {pupil.explanation.length > 0 && (
        <>
          <h3>{t('review.why')}</h3>
          <ol class="small">
            {pupil.explanation.map((text, position) => (
              <li key={`${position}-${text.vi}`}>{text[language]}</li>
            ))}
          </ol>
        </>
      )}
      {pupil.cases.map((text) => (
        <Notice key={text.vi} tone="info">
          {text[language]}
        </Notice>
      ))}
      {review.may.retestChoice && pupil.retestChoices.length > 0 && (
        <RetestForm classId={review.classId} pupil={pupil} onDone={props.onDone} />
      )}
      {review.may.specialCase && <CaseForm review={review} pupil={pupil} onDone={props.onDone} />}
    </div>
  );
}
