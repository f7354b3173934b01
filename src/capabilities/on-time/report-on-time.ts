import type { ActCall } from '../../engine/act/act-call';
import { rowAct } from '../../engine/act/row-act';
import { JOB_ROW } from '../../engine/jobs/job-row';
import { jobView } from '../../engine/jobs/job-view';
import { newJob } from '../../engine/jobs/new-job';
import { AppError } from '../../kernel/app-error';
import { fillText } from '../../kernel/words/fill-text';
import { type OnTimePayload, onTimeTitle } from './on-time-job';
import { monthsBegun, monthText } from './pure/school-month';
import { ON_TIME_JOB_VI } from './pure/words/on-time-job-vi';

type Call = ActCall<'report.onTime'>;

function check({ session, payload }: Call): OnTimePayload {
  const { month } = payload;

  if (!monthsBegun(session.school, session.today).includes(month)) {
    throw new AppError('BAD_INPUT', {
      field: 'Tháng',
      value: `${monthText(month)} không phải là tháng đã bắt đầu của năm học`,
    });
  }

  return { month };
}

/** Starts the report of a month. @throws AppError BAD_INPUT for a month that has not begun, or of another year. */
export const reportOnTime = rowAct({
  name: 'report.onTime',
  work: JOB_ROW,
  giver: ({ by, at }) => ({ email: by, at }),
  check,
  draft: (call: Call, payload: OnTimePayload) => {
    const { code, values } = onTimeTitle(payload);

    return newJob(call, {
      kind: 'onTime',
      title: fillText(ON_TIME_JOB_VI[code], values),
      total: 0,
      payload,
    });
  },
  isSame: ({ kind }) => kind === 'onTime',
  answer: ({ session }, { row }) => jobView(session, row),
});
