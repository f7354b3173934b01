import type { PupilReview, ReviewView } from '../../../src/capabilities/results/pure/result-views';
import { Badge } from '../../components/badge';
import { useTexts } from '../../shell/language';
import { PupilBody } from './pupil-body';

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
