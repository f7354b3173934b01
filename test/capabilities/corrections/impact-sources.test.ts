import { impactSources } from '../../../src/capabilities/corrections/impact-sources';
import { RESULT_ORDERS } from '../../../src/capabilities/results/pure/result-orders-table';
import { ARCHIVE } from '../../../src/engine/archive/pure/archive-table';
import type { ControlBook } from '../../../src/engine/state/control-book';

const order = (classes: readonly string[], done: string) => ({
  ...{ id: `o-${classes.join('-')}-${done}`, kind: 'summarise', period: '1' },
  ...{ classIds: classes.join(', '), at: '2027-01-10T01:00:00.000Z', done },
});
const paper = (id: string, classId: string, about = '') => ({ id, kind: 'any', classId, about });

/** A control book of a few rows, and how often each table was gone through. */
function counted() {
  const walks: string[] = [];
  const rows = new Map<number, readonly object[]>([
    [RESULT_ORDERS.sheetId, [order(['6A1', '6A2'], 'x'), order(['6A2'], 'x'), order(['6A1'], '')]],
    [
      ARCHIVE.sheetId,
      [paper('book', '6A1'), paper('other', '6A2'), paper('transcript', '6A9', 'HS101')],
    ],
  ]);
  const all = (schema: typeof ARCHIVE | typeof RESULT_ORDERS) => {
    walks.push(schema.id);

    return rows.get(schema.sheetId) ?? [];
  };

  return { walks, session: { control: { all } as unknown as ControlBook } };
}

describe('what consequences are found in', () => {
  it('is carried-out acts of the class, and papers of the class or about the pupil', () => {
    const { acts, papers } = impactSources(counted().session, { classId: '6A1', pupilId: 'HS101' });

    expect(acts.map(({ classIds }) => classIds)).toEqual([['6A1', '6A2']]);
    expect(papers.map(({ id }) => id)).toEqual(['book', 'transcript']);
  });

  it('is nothing for a class nobody did anything in', () => {
    expect(impactSources(counted().session, { classId: '7A1', pupilId: 'HS301' })).toEqual({
      acts: [],
      papers: [],
    });
  });

  it('is gone through once in a session, however many requests ask', () => {
    const { walks, session } = counted();

    for (const classId of ['6A1', '6A2', '6A1']) {
      impactSources(session, { classId, pupilId: 'HS101' });
    }

    expect(walks.sort()).toEqual(['archive', 'resultOrders']);
  });

  it('is read anew in another session', () => {
    const { walks, session } = counted();
    impactSources(session, { classId: '6A1', pupilId: 'HS101' });
    impactSources({ ...session }, { classId: '6A1', pupilId: 'HS101' });

    expect(walks).toHaveLength(4);
  });
});
