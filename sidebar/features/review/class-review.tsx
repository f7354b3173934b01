import type { PeriodName } from '../../../src/contract/payload-fields';
import { Loading } from '../../components/loading';
import { RefusedNotice } from '../../components/notice';
import { useQuery } from '../../shell/use-query';
import { Completeness } from './completeness';
import { NearList, ProposalLists } from './proposals';
import { PupilList } from './pupil-list';
import { ReviewHead } from './review-head';
import { useReloadAll, useSharedReload } from './shared-reload';

/** Results of one class and period: completeness, levels with their reasons, proposal lists, and the acts on them. */
export function ClassReview(props: { readonly classId: string; readonly term: PeriodName }) {
  const review = useQuery('result.review', props);
  const reloadAll = useReloadAll();

  useSharedReload(review.reload);

  if (review.value === null) {
    return review.refused === null ? (
      <Loading lines={8} />
    ) : (
      <RefusedNotice refused={review.refused} onRetry={review.reload} />
    );
  }

  const { value, reload } = review;

  return (
    <>
      {review.refused !== null && <RefusedNotice refused={review.refused} onRetry={reload} />}
      <ReviewHead review={value} />
      <Completeness review={value} />
      <ProposalLists lists={value.lists} />
      <NearList near={value.near} />
      <PupilList review={value} onDone={reloadAll} />
    </>
  );
}
