import type { HomeItem } from '../../contract/home-views';
import { ARCHIVE } from '../../engine/archive/pure/archive-table';
import type { HomeContributor } from '../../engine/home-contributor';
import { isUnfinished } from '../../engine/jobs/pure/job-views';
import { JOBS } from '../../engine/jobs/pure/jobs-table';
import type { Session } from '../../engine/session';
import { said, toldTwice } from '../../kernel/words/said';
import { resultOrders } from '../results/pure/result-context';
import { periodState } from '../results/pure/result-orders';
import { OFFICIAL_KIND } from './class-book-form';

const TERMS = [1, 2] as const;

/**
 * Classes whose results are approved and whose official book was never filed. Whether something has changed since the
 * approval is seen where the paper is chosen: it takes the results of every class.
 */
function unprinted(session: Session, term: 1 | 2): readonly string[] {
  const orders = resultOrders(session);
  const filed = new Set(
    session.control
      .all(ARCHIVE)
      .filter((row) => row.kind === OFFICIAL_KIND && row.term === String(term))
      .map(({ classId }) => classId),
  );

  return session.school.classes
    .map(({ id }) => id)
    .filter((id) => periodState(orders, id, term).approval !== null && !filed.has(id));
}

function printItems(session: Session, term: 1 | 2): readonly HomeItem[] {
  const classes = unprinted(session, term);
  const numeral = 'I'.repeat(term);

  return classes.length === 0
    ? []
    : [
        {
          id: `print/${term}`,
          part: 'papers',
          tone: 'todo',
          title: said('home.print', {
            count: classes.length,
            period: toldTwice({ vi: `học kì ${numeral}`, en: `semester ${numeral}` }),
          }),
          lines: [said('home.classes', { classes })],
          count: classes.length,
          place: { tab: 'archive', term: String(term) },
        },
      ];
}

function jobItems({ control }: Session): readonly HomeItem[] {
  return control
    .all(JOBS)
    .filter((row) => isUnfinished(row) || row.state === 'stopped')
    .map((row) => ({
      id: `job/${row.id}`,
      part: 'papers',
      tone: 'open',
      title: said(row.state === 'stopped' ? 'home.jobStopped' : 'home.job', {
        done: Number(row.done || '0'),
        total: Number(row.total || '0'),
      }),
      lines: [],
      count: 0,
      place: { tab: row.kind === 'setup' ? 'setup' : 'archive' },
    }));
}

/** Books that can be printed officially, and printing that has not come to its end. */
export const PAPERS_HOME: HomeContributor = {
  may: ['export.classBook'],
  needs: { tables: [ARCHIVE, JOBS], ledger: false },
  owed: (session) => [...jobItems(session), ...TERMS.flatMap((term) => printItems(session, term))],
};
