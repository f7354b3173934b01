import type { PupilReview, ReviewView } from '../../../src/capabilities/results/pure/result-views';
import type { BothTexts } from '../../../src/kernel/words/both-texts';
import { Notice } from '../../components/notice';
import { type Texts, useTexts } from '../../shell/language';
import { CaseForm } from './case-form';
import { RetestForm } from './retest-form';

interface PupilBodyProps {
  readonly pupil: PupilReview;
  readonly review: ReviewView;
  readonly onDone: () => Promise<void>;
}

/** Why the levels of a pupil are what they are, what is missing, and what may be decided. */
export function PupilBody({ pupil, review, onDone }: PupilBodyProps) {
  const texts = useTexts();

  return (
    <div class="review-body">
      <p class="small muted">{notesOf(pupil, texts).join(' · ')}</p>
      <Missing texts={pupil.missing} />
      <Explanation texts={pupil.explanation} />
      {pupil.cases.map((text) => (
        <Notice key={text.vi} tone="info">
          {text[texts.language]}
        </Notice>
      ))}
      {review.may.retestChoice && pupil.retestChoices.length > 0 && (
        <RetestForm classId={review.classId} pupil={pupil} onDone={onDone} />
      )}
      {review.may.specialCase && <CaseForm review={review} pupil={pupil} onDone={onDone} />}
    </div>
  );
}

/** What was adjusted, and how often the pupil was away. */
function notesOf(pupil: PupilReview, { t, level }: Texts): readonly string[] {
  const { adjustedFrom, absences } = pupil;

  return [
    ...(adjustedFrom === '' ? [] : [t('review.adjusted', { level: level(adjustedFrom) })]),
    ...(absences === null ? [] : [t('review.absences', { count: absences })]),
  ];
}

function Missing({ texts }: { readonly texts: readonly BothTexts[] }) {
  const { language } = useTexts();

  return texts.length === 0 ? null : (
    <ul class="small review-missing">
      {texts.map((text) => (
        <li key={text.vi}>{text[language]}</li>
      ))}
    </ul>
  );
}

function Explanation({ texts }: { readonly texts: readonly BothTexts[] }) {
  const { t, language } = useTexts();

  return texts.length === 0 ? null : (
    <>
      <h3>{t('review.why')}</h3>
      <ol class="small">
        {texts.map((text, position) => (
          <li key={`${position}-${text.vi}`}>{text[language]}</li>
        ))}
      </ol>
    </>
  );
}
