import type { CellInfo } from '../../../src/contract/views';
import { CellCard, type CellLook } from './cell-card';
import { CellHistory } from './cell-history';
import { RequestForm, type RequestFormProps } from './request-form';

/** The card of a cell; one that holds a mark has the request and its history below. `place` tells cells apart. */
export function ShownCell(props: {
  readonly place: string;
  readonly cell: CellInfo;
  readonly look: CellLook & { readonly hasHistory: boolean };
  readonly form: Omit<RequestFormProps, 'cell'>;
}) {
  const { place, cell, look, form } = props;
  const isOfPupil = cell.kind === 'mark';

  return (
    <>
      <CellCard cell={cell} look={look} />
      {isOfPupil && <RequestForm key={`${place} ${cell.pupilId}`} cell={cell} {...form} />}
      {isOfPupil && look.hasHistory && (
        <CellHistory key={`${place} ${cell.pupilId} ${look.at}`} cell={cell} />
      )}
    </>
  );
}
