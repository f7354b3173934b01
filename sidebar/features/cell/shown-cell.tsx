import type { CellInfo } from '../../../src/contract/views';
import { useServices } from '../../shell/services';
import { AskOpening } from '../opening/ask-opening';
import { CellCard, type CellLook } from './cell-card';
import { CellHistory } from './cell-history';
import { RequestForm, type RequestFormProps } from './request-form';

/**
 * The card of a cell; one that holds a mark has the requests and its history below. `place` tells cells apart. On the
 * page the opening of a column is asked for at the head of the column.
 */
export function ShownCell(props: {
  readonly place: string;
  readonly cell: CellInfo;
  readonly look: CellLook & { readonly hasHistory: boolean };
  readonly form: Omit<RequestFormProps, 'cell'>;
}) {
  const { place, cell, look, form } = props;
  const { besideBook } = useServices();
  const isOfPupil = cell.kind === 'mark';

  return (
    <>
      <CellCard cell={cell} look={look} />
      {isOfPupil && <RequestForm key={`${place} ${cell.pupilId}`} cell={cell} {...form} />}
      {isOfPupil && besideBook && (
        <AskOpening
          key={`${cell.classId} ${cell.subjectId} ${cell.assessment}`}
          column={cell}
          opening={cell.opening}
          onSent={look.onRefresh}
        />
      )}
      {isOfPupil && look.hasHistory && (
        <CellHistory key={`${place} ${cell.pupilId} ${look.at}`} cell={cell} />
      )}
    </>
  );
}
