import type { ProposalView, ReviewView } from '../../../src/capabilities/results/pure/result-views';
import { Badge } from '../../components/badge';
import { useTexts } from '../../shell/language';

/** The lists a homeroom teacher proposes; only a year has them. */
export function ProposalLists({ lists }: { readonly lists: readonly ProposalView[] }) {
  const { t } = useTexts();

  if (lists.length === 0) {
    return null;
  }

  return (
    <article class="card">
      <h2>{t('review.lists')}</h2>
      {lists.map(({ id, pupils }) => (
        <details key={id} class="review-item">
          <summary>
            <span class="review-line">
              <span>{t(`review.list.${id}`)}</span>
              <span class="count">{pupils.length}</span>
            </span>
          </summary>
          {pupils.length === 0 ? (
            <p class="muted small">{t('review.none')}</p>
          ) : (
            <ol class="small">
              {pupils.map((pupil) => (
                <li key={pupil.id}>{pupil.name}</li>
              ))}
            </ol>
          )}
        </details>
      ))}
    </article>
  );
}

/** Pupils whom one step of one subject would move to another level or title. */
export function NearList({ near }: { readonly near: ReviewView['near'] }) {
  const { t, language } = useTexts();

  return (
    <article class="card">
      <details>
        <summary>
          <span class="review-line">
            <strong>{t('review.near')}</strong>
            <span class="count">{near.length}</span>
          </span>
        </summary>
        <p class="muted small">{t('review.nearHint')}</p>
        {near.length === 0 && <p class="small">{t('review.none')}</p>}
        <ul class="plain small">
          {near.map((item, position) => (
            <li key={`${item.pupilId}-${position}`} class="review-near">
              <Badge
                tone={item.direction === 'up' ? 'success' : 'warning'}
                text={t(item.direction === 'up' ? 'review.up' : 'review.down')}
              />
              <span>
                <strong>{item.pupilName}</strong> · {item.text[language]}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}
