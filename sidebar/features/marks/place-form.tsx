import type { MarkScope } from '../../../src/contract/views';
import { ClassSelect } from '../../components/class-select';
import { NamedSelect } from '../../components/named-select';
import { useTexts } from '../../shell/language';

type Subjects = MarkScope['subjects'];

/** Class, subject and column. */
export function PlaceForm(props: {
  readonly classes: readonly string[];
  readonly classId: string;
  readonly subjects: Subjects;
  readonly subjectId: string;
  readonly columns: Subjects[number]['columns'];
  readonly columnId: string;
  readonly onClass: (id: string) => void;
  readonly onSubject: (id: string) => void;
  readonly onColumn: (id: string) => void;
}) {
  const { t } = useTexts();

  return (
    <div class="card form lookup-form">
      <ClassSelect
        label={t('common.class')}
        classes={props.classes}
        value={props.classId}
        onChange={props.onClass}
      />
      <NamedSelect
        label={t('lookup.subject')}
        list={props.subjects}
        value={props.subjectId}
        onChange={props.onSubject}
      />
      <NamedSelect
        label={t('lookup.column')}
        list={props.columns}
        value={props.columnId}
        onChange={props.onColumn}
      />
    </div>
  );
}
