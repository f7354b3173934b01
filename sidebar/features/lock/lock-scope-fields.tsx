import { CheckBox } from '../../components/check-box';
import { CheckGroup, RadioGroup } from '../../components/choice-group';
import { ClassPicker, gradesOf } from '../../components/class-picker';
import { ErrorLine } from '../../components/error-line';
import { useTexts } from '../../shell/language';
import type { SchoolOverview } from '../../shell/school';
import { textOrNull } from '../../shell/text-or-null';
import { LOCK_COLUMNS, type LockDraft, type LockProblems } from './lock-draft';

interface ScopeProps {
  readonly draft: LockDraft;
  readonly school: SchoolOverview;
  readonly problems: LockProblems;
  readonly onChange: (draft: LockDraft) => void;
}

const AREAS: readonly NonNullable<LockDraft['area']>[] = ['school', 'grade', 'classes'];
const TERMS: readonly LockDraft['term'][] = ['both', '1', '2'];

/** Which classes, which subjects, which semester. */
export function LockScopeFields(props: ScopeProps) {
  const { t } = useTexts();
  const { draft, onChange } = props;

  return (
    <>
      <RadioGroup
        legend={t('lock.scope')}
        choices={AREAS.map((value) => ({ value, label: t(`lock.scope.${value}`) }))}
        value={draft.area}
        onChange={(value) => {
          const area = AREAS.find((one) => one === value) ?? draft.area;

          onChange({ ...draft, area });
        }}
      />
      <ClassFields {...props} />
      <SubjectFields {...props} />
      <RadioGroup
        legend={t('common.term')}
        layout="segments"
        choices={[
          { value: 'both', label: t('common.all') },
          { value: '1', label: 'I' },
          { value: '2', label: 'II' },
        ]}
        value={draft.term}
        onChange={(value) =>
          onChange({ ...draft, term: TERMS.find((one) => one === value) ?? 'both' })
        }
      />
      <CheckGroup
        legend={t('lock.columns')}
        choices={LOCK_COLUMNS.map((value) => ({ value, label: value }))}
        values={draft.columns}
        onChange={(columns) => onChange({ ...draft, columns })}
      />
    </>
  );
}

function ClassFields({ draft, school, problems, onChange }: ScopeProps) {
  const { t } = useTexts();

  return (
    <>
      {draft.area === 'grade' && (
        <RadioGroup
          legend={t('lock.scope.grade')}
          layout="segments"
          choices={gradesOf(school.classes).map((grade) => ({
            value: String(grade),
            label: String(grade),
          }))}
          value={draft.grade === null ? null : String(draft.grade)}
          onChange={(value) => onChange({ ...draft, grade: Number(value) })}
        />
      )}
      {draft.area === 'classes' && (
        <ClassPicker
          classes={school.classes}
          values={draft.classIds}
          onChange={(classIds) => onChange({ ...draft, classIds })}
        />
      )}
      <ErrorLine error={textOrNull(t, problems.classes)} />
    </>
  );
}

function SubjectFields({ draft, school, problems, onChange }: ScopeProps) {
  const { t, subject } = useTexts();

  return (
    <>
      <CheckBox
        label={t('lock.allSubjects')}
        checked={draft.subjectIds === null}
        onChange={(all) => onChange({ ...draft, subjectIds: all ? null : [] })}
      />
      {draft.subjectIds !== null && (
        <CheckGroup
          legend={t('lock.subjects')}
          choices={[...school.subjects, ...school.registers].map(({ id, name }) => ({
            value: id,
            label: subject(id, name),
          }))}
          values={draft.subjectIds}
          onChange={(subjectIds) => onChange({ ...draft, subjectIds })}
        />
      )}
      <ErrorLine error={textOrNull(t, problems.subjects)} />
    </>
  );
}
