import type { QueryHandler } from '../../engine/handler';
import { AppError } from '../../kernel/app-error';
import { namesInClass } from '../../school/names-in-class';
import { requireClass } from '../../school/require-class';
import { RESULT_ORDERS } from '../results/pure/result-orders-table';
import { classProgress, owedTabs } from './pure/place-progress';
import { progressReach } from './pure/progress-reach';

/** Pupils without a mark in the columns of a subject, by name. */
export const progressMissing: QueryHandler<'progress.missing'> = {
  name: 'progress.missing',
  needs: { tables: [RESULT_ORDERS], ledger: true },
  execute: ({ session, person: { member }, payload }) => {
    const schoolClass = requireClass(session, payload.classId);

    if (!progressReach(session.school, member, session.today)(payload)) {
      throw new AppError('ROLE_NOT_HELD', {
        roles: `người nhập, chủ nhiệm lớp ${schoolClass.id}, tổ trưởng của môn, lãnh đạo, ban quản trị, thanh tra`,
        action: 'progress.missing',
      });
    }

    const tabs = owedTabs(schoolClass).filter(({ id }) => id === payload.subjectId);
    const nameOf = namesInClass(session.school, schoolClass.id);

    return classProgress(session, schoolClass, tabs).flatMap(({ columns }) =>
      columns
        .filter(({ missing }) => missing.length > 0)
        .map(({ key, missing }) => ({ key, pupils: missing.map(nameOf) })),
    );
  },
};
