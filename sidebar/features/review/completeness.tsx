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
  const { subjectId, term, declared, mayComplete } = subject;
  const name = nameOf(subjectId, subject.subjectName);
  const semester = t(term === 1 ? 'review.term1' : 'review.term2');
  const title = review.term === 'year' ? `${name} · ${semester}` : name;
  const own = { classId: review.classId, subjectId, term };

  return mayComplete ? (
    <DeclareLine subject={own} title={title} declared={declared} />
  ) : (
    <OthersSubject subject={subject} title={title} />
  );
}

/** A subject of somebody else: who must do what; where pupils lack something, a fold with their names. */
function OthersSubject(props: { readonly subject: SubjectReadiness; readonly title: string }) {
  const { t } = useTexts();
  const { subject, title } = props;
  const { missing, teachers } = subject;
  const who = <p class="muted small">{teachers.join(', ') || t('overview.unassigned')}</p>;

  if (missing.length === 0) {
    return (
      <div class="review-item">
        <div class="review-line">
          <span>{title}</span>
          <ReadinessBadge subject={subject} />
        </div>
        {who}
      </div>
    );
  }

  return (
    <details class="review-item">
      <summary>
        <span class="review-line">
          <span>{title}</span>
          <ReadinessBadge subject={subject} />
        </span>
      </summary>
      {who}
      <MissingList items={missing} />
    </details>
  );
}

function ReadinessBadge({ subject }: { readonly subject: SubjectReadiness }) {
  const { t } = useTexts();
  const { missing, declared } = subject;

  return missing.length > 0 ? (
    <Badge tone="warning" text={t('review.missing', { count: missing.length })} />
  ) : (
    <Badge tone={TONES[declared]} text={t(`review.declared.${declared}`)} />
  );
}
