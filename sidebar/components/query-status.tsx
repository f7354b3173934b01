import type { QueryState } from '../shell/use-query';
import { Loading } from './loading';
import { RefusedNotice } from './notice';

/** What stands where a query has no value yet: why it was refused, with a way to ask again, or `lines` grey bars. */
export function QueryStatus(props: {
  readonly of: Omit<QueryState<unknown>, 'value'> & { readonly value: unknown };
  readonly lines: number;
}) {
  const { value, refused, loading, reload } = props.of;

  return (
    <>
      {refused !== null && <RefusedNotice refused={refused} onRetry={reload} />}
      {value === null && loading && <Loading lines={props.lines} />}
    </>
  );
}
