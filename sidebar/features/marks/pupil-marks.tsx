import type { ComponentChildren } from 'preact';
import { cellOfLook } from '../../../src/capabilities/history/pure/cell-of-look';
import type {
  LookColumn,
  LookPupil,
  TabLook,
} from '../../../src/capabilities/history/pure/tab-look-views';
import type { CellInfo } from '../../../src/contract/views';
import { Badge } from '../../components/badge';
import { useTexts } from '../../shell/language';

/** Every pupil of a class with what stands in one column; a press shows the cell below the line. */
export function PupilMarks(props: {
  readonly tab: TabLook;
  readonly column: LookColumn;
  readonly chosen: string;
  readonly onChoose: (pupilId: string) => void;
  readonly children: (pupil: LookPupil) => ComponentChildren;
}) {
  const { t } = useTexts();
  const { tab, column, chosen, onChoose, children } = props;

  return (
    <section class="card">
      <h2>{t('marks.pupils', { count: tab.pupils.length })}</h2>
      {tab.pupils.length === 0 && <p class="muted">{t('marks.noPupils')}</p>}
      <ol class="marks-list">
        {tab.pupils.map((pupil, position) => (
          <li key={pupil.id}>
            <PupilMark
              number={position + 1}
              pupil={pupil}
              cell={cellOfLook(tab, { row: pupil.row, column: column.position })}
              isChosen={pupil.id === chosen}
              onChoose={onChoose}
            />
            {pupil.id === chosen && <div class="marks-cell stack">{children(pupil)}</div>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function PupilMark(props: {
  readonly number: number;
  readonly pupil: LookPupil;
  readonly cell: CellInfo;
  readonly isChosen: boolean;
  readonly onChoose: (pupilId: string) => void;
}) {
  const { t } = useTexts();
  const { number, pupil, cell, isChosen, onChoose } = props;

  return (
    <button
      type="button"
      class="marks-line"
      aria-expanded={isChosen}
      onClick={() => onChoose(isChosen ? '' : pupil.id)}
    >
      <span class="pupils-number">{number}</span>
      <span class="marks-name">{pupil.name}</span>
      <MarkSign cell={cell} />
      <span class="marks-value">
        {cell.value === '' ? <span class="mark-blank">{t('common.blank')}</span> : cell.value}
      </span>
    </button>
  );
}

/** What is not as usual: not valid, waiting to be accepted, a request, corrected, closed. */
function MarkSign({ cell }: { readonly cell: CellInfo }) {
  const { t } = useTexts();

  if (cell.unaccepted?.kind === 'invalid') {
    return <Badge tone="error" text={t('cell.invalid')} />;
  }

  if (cell.unaccepted?.kind === 'waiting') {
    return <Badge tone="warning" text={t('cell.waiting')} />;
  }

  if (cell.openRequestId !== null) {
    return <Badge tone="warning" text={t('marks.requested')} />;
  }

  return cell.closed.some(({ reason }) => reason === 'corrected') ? (
    <Badge tone="neutral" text={t('marks.corrected')} />
  ) : null;
}
