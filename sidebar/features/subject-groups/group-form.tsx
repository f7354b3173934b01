import { useState } from 'preact/hooks';
import type {
  SubjectGroupsView,
  SubjectGroupView,
} from '../../../src/capabilities/subject-groups/pure/group-views';
import { BackOrAct } from '../../components/back-or-act';
import { CheckBox } from '../../components/check-box';
import { CheckGroup } from '../../components/choice-group';
import { Field } from '../../components/field';
import { Form } from '../../components/form';
import { LineField } from '../../components/line-field';
import { RefusedNotice } from '../../components/notice';
import { ReasonField } from '../../components/reason-field';
import { SelectInput } from '../../components/select-input';
import { useProblems } from '../../components/use-problems';
import { useTexts } from '../../shell/language';
import { useSchool } from '../../shell/school';
import { textOrNull } from '../../shell/text-or-null';
import { useAttempt } from '../../shell/use-attempt';
import { useCommand } from '../../shell/use-command';
import {
  draftOf,
  type GroupDraft,
  type GroupProblems,
  groupProblems,
  targetOf,
} from './group-draft';

interface FieldsProps {
  readonly draft: GroupDraft;
  readonly problems: GroupProblems;
  readonly onChange: (draft: GroupDraft) => void;
}

/** Makes a group, or changes one from a day on. */
export function GroupForm(props: {
  readonly view: SubjectGroupsView;
  /** Null: a new one. */
  readonly group: SubjectGroupView | null;
  readonly onClose: () => void;
  readonly onSaved: () => Promise<void>;
}) {
  const { t } = useTexts();
  const { view, group, onClose, onSaved } = props;
  const [draft, setDraft] = useState(() => draftOf(group, view.today));
  const { problems, form, show } = useProblems<GroupProblems>({});
  const { send, sending } = useCommand('group.set');
  const { refused, attempt } = useAttempt();
  const save = async () => {
    if (show(groupProblems(draft))) {
      await attempt(send({ ...draft, target: targetOf(draft) }), onSaved);
    }
  };
  const fields = { draft, problems, onChange: setDraft };

  return (
    <Form class="card form" element={form} onSubmit={save}>
      <h3>{group === null ? t('groups.add') : t('groups.change', { name: group.name })}</h3>
      <PeopleFields {...fields} staff={view.staff} />
      <SubjectFields {...fields} />
      <DayFields {...fields} />
      {refused !== null && <RefusedNotice refused={refused} />}
      <BackOrAct back={t('common.cancel')} act={t('groups.save')} busy={sending} onBack={onClose} />
    </Form>
  );
}

function PeopleFields(props: FieldsProps & { readonly staff: SubjectGroupsView['staff'] }) {
  const { t } = useTexts();
  const { draft, problems, onChange, staff } = props;
  const choices = staff.map(({ id, name }) => ({ value: id, label: name }));

  return (
    <>
      <LineField
        label={t('groups.name')}
        note={t('common.required')}
        error={textOrNull(t, problems.name)}
        value={draft.name}
        onChange={(name) => onChange({ ...draft, name })}
      />
      <Field
        label={t('groups.head')}
        note={t('common.required')}
        error={textOrNull(t, problems.headId)}
      >
        {(ids) => (
          <SelectInput
            ids={ids}
            choices={[{ value: '', label: t('groups.choose') }, ...choices]}
            value={draft.headId}
            onChange={(headId) => onChange({ ...draft, headId })}
          />
        )}
      </Field>
      <CheckGroup
        legend={t('groups.members')}
        choices={choices}
        values={draft.memberIds}
        onChange={(memberIds) => onChange({ ...draft, memberIds })}
      />
    </>
  );
}

function SubjectFields({ draft, problems, onChange }: FieldsProps) {
  const { t, subject } = useTexts();
  const school = useSchool();
  const subjects = school.value?.subjects ?? [];

  return (
    <>
      <CheckGroup
        legend={t('groups.subjects')}
        choices={subjects.map(({ id, name }) => ({ value: id, label: subject(id, name) }))}
        values={draft.subjectIds}
        onChange={(subjectIds) => onChange({ ...draft, subjectIds })}
      />
      <LineField
        label={t('groups.target')}
        note={t('regulation.optional')}
        error={textOrNull(t, problems.target)}
        value={draft.target}
        onChange={(target) => onChange({ ...draft, target })}
      />
    </>
  );
}

function DayFields({ draft, problems, onChange }: FieldsProps) {
  const { t } = useTexts();

  return (
    <>
      <LineField
        label={t('groups.from')}
        note={t('common.required')}
        type="date"
        error={textOrNull(t, problems.from)}
        value={draft.from}
        onChange={(from) => onChange({ ...draft, from })}
      />
      {draft.groupId !== '' && (
        <CheckBox
          label={t('groups.over')}
          checked={draft.isOver}
          onChange={(isOver) => onChange({ ...draft, isOver })}
        />
      )}
      <ReasonField
        label={t('groups.reason')}
        error={textOrNull(t, problems.reason)}
        value={draft.reason}
        onChange={(reason) => onChange({ ...draft, reason })}
      />
    </>
  );
}
