import { encodeBase64 } from '../../documents/base64';
import type { QueryHandler } from '../../engine/handler';
import { printDateTime } from '../../kernel/text/date-text';
import { askedHistory } from './asked-history';
import { lifeContent } from './life-content';

/**
 * The life of one value as a page to hand over, with the head of its chain at the foot. It is no paper of the archive, as its QR code says: who
 * wants to know whether it is true holds its rows against the ledger.
 */
export const markLife: QueryHandler<'mark.life'> = {
  name: 'mark.life',
  needs: { tables: [], ledger: true },
  execute: ({ session, person, payload }) => {
    const { classId, pupilId, subjectId, assessment } = payload;
    const history = askedHistory({ session, person }, payload);
    const content = lifeContent({ session, person }, payload, history);
    const { chain, size, root } = session.ledger.head(history.schoolClass.id);
    const printedAt = printDateTime(session.now);
    const ledger = { chain, sequence: size, head: root, printedAt };
    const { bytes } = session.context.pdf.print('life', { content, ledger });

    return {
      fileName: `dien-bien-${classId}-${pupilId}-${subjectId}-${assessment}.pdf`,
      base64: encodeBase64(bytes),
    };
  },
};
