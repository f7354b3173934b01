import type {
  ReviewView,
  SubjectReadiness,
} from '../../../src/capabilities/results/pure/result-views';
import { Badge } from '../../components/badge';
import { Notice } from '../../components/notice';
import { useTexts } from '../../shell/language';
import { DeclareLine } from './declare-line';
import { MissingList } from './missing-list';

const TONES = { yes: 'success', no: 'neutral', changed: 'warning' } as const;

function isReady({ missing, declared }: SubjectReadiness): boolean {
  return missing.length === 0 && declared === 'yes';
}

/** Which subjects are complete and declared; what is missing is named pupil by pupil. Own subjects are declared here. */
export function Completeness({ review }: { readonly review: ReviewView }) {
  const { t, language } = useTexts();
  const open = review.subjects.filter((subject) => !isReady(subject));

  return (
    <article class="card">
      <div class="card-top">
        <h2>{t('review.completeness')}</h2>
        <Badge
          tone={open.length === 0 ? 'success' : 'warning'}
          text={`${review.subjects.length - open.length}/${review.subjects.length}`}
        />
      </div>
      {review.warnings.map((text) => (
        <Notice key={text.vi} tone="info">
          {text[language]}
        </Notice>
      ))}
      {review.homeroomMissing.length > 0 && (
        <details class="review-item">
          <summary>
            {t('review.homeroomMissing')}
            <span class="count">{review.homeroomMissing.length}</span>
          </summary>
          <MissingList items={review.homeroomMissing} />
        </details>
      )}
      {open.length === 0 && <p class="small">{t('review.allDeclared')}</p>}
      {open.map((subject) => (
        <SubjectLine
          key={`${subject.subjectId}/${subject.term}`}
          review={review}
          subject={subject}
        />
      ))}
    </article>
  );
}

function SubjectLine(props: { readonly review: ReviewView; readonly subject: SubjectReadiness }) {
  const { t, subject: nameOf } = useTexts();
  const { review, subject } = props;
  const { classId } = review;
  const { subjectId, missing, declared, term, teachers, mayComplete } = subject;
  const subjectName = nameOf(subjectId, subject.subjectName);
  const semester = t(term === 1 ? 'review.term1' : 'review.term2');
  const title = review.term === 'year' ? `${subjectName} · ${semester}` : subjectName;
  const who = teachers.join(', ') || t('overview.unassigned');
  const badge =
    missing.length > 0 ? (
      <Badge tone="warning" text={t('review.missing', { count: missing.length })} />
    ) : (
      <Badge tone={TONES[declared]} text={t(`review.declared.${declared}`)} />
    );

  if (mayComplete) {
    return <DeclareLine subject={{ classId, subjectId, term }} title={title} declared={declared} />;
  }

  if (missing.length === 0) {
    return (
      <div class="review-item">
        <div class="review-line">
          <span>{title}</span>
          {badge}
        </div>
        <p class="muted small">{who}</p>
      </div>
    );
  }

  return (
    <details class="review-item">
      <summary>
        <span class="review-line">
          <span>{title}</span>
          {badge}
        </span>
      </summary>
      <p class="muted small">{who}</p>
      <MissingList items={missing} />
    </details>
  );
}
