import { useEffect, useState } from 'preact/hooks';
import { cellOfLook } from '../../../src/capabilities/history/pure/cell-of-look';
import type {
  LookColumn,
  LookPupil,
  TabLook,
} from '../../../src/capabilities/history/pure/tab-look-views';
import type { RequestView } from '../../../src/contract/views';
import { Outcome } from '../../components/outcome';
import { QueryStatus } from '../../components/query-status';
import { useTexts } from '../../shell/language';
import { type QueryState, useQuery } from '../../shell/use-query';
import { ShownCell } from '../cell/shown-cell';
import { useRequesting } from '../cell/use-requesting';
import { AskOpening } from '../opening/ask-opening';
import { PupilMarks } from './pupil-marks';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One column of a subject of a class: every pupil with the mark, and the cell that was chosen. One question a tab. */
export function ColumnMarks(props: {
  readonly classId: string;
  readonly subjectId: string;
  readonly column: Named;
}) {
  const { classId, subjectId, column } = props;
  const look = useQuery('tab.look', { classId, subjectId });
  const found = look.value?.columns.find(({ key }) => key === column.id);

  return (
    <>
      <QueryStatus of={look} lines={8} />
      {found !== undefined && (
        <AskOpening
          key={`${classId} ${subjectId} ${column.id}`}
          column={{ classId, subjectId, assessment: column.id }}
          opening={found.opening}
          onSent={look.reload}
        />
      )}
      {look.value !== null && found !== undefined && (
        <Chosen look={look} tab={look.value} column={found} name={column.name} />
      )}
    </>
  );
}

function Chosen(props: {
  readonly look: QueryState<TabLook>;
  readonly tab: TabLook;
  readonly column: LookColumn;
  readonly name: string;
}) {
  const { look, tab, column, name } = props;
  const [pupilId, setPupilId] = useState('');

  return (
    <PupilMarks tab={tab} column={column} chosen={pupilId} onChoose={setPupilId}>
      {(pupil) => (
        <ChosenCell key={`${pupil.id} ${column.key}`} {...{ look, tab, column, name, pupil }} />
      )}
    </PupilMarks>
  );
}

function ChosenCell(props: {
  readonly look: QueryState<TabLook>;
  readonly tab: TabLook;
  readonly column: LookColumn;
  readonly name: string;
  readonly pupil: LookPupil;
}) {
  const { t } = useTexts();
  const { look, tab, column, name, pupil } = props;
  const form = useRequesting(false);
  const cell = cellOfLook(tab, { row: pupil.row, column: column.position });
  const onSent = (request: RequestView) => {
    form.close(request);
    void look.reload();
  };

  useEffect(form.forget, [pupil.id]);

  return (
    <div class="stack">
      {form.sent !== null && (
        <Outcome tone="success" of={form.sent}>
          {t('request.sent', { number: form.sent.number })}
        </Outcome>
      )}
      <ShownCell
        place={`${tab.classId} ${tab.subjectId} ${column.key}`}
        cell={cell}
        look={{
          title: name,
          at: tab.at,
          hasHistory: tab.hasHistory,
          busy: look.loading,
          onRefresh: look.reload,
        }}
        form={{ open: form.isOpen, onTyping: form.hold, onOpen: form.open, onSent }}
      />
    </div>
  );
}
