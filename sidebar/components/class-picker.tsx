import { useTexts } from '../shell/language';
import type { SchoolOverview } from '../shell/school';
import { Button } from './button';
import { CheckGroup } from './choice-group';

type SchoolClasses = SchoolOverview['classes'];

interface ClassPickerProps {
  readonly classes: SchoolClasses;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
}

/** Chooses classes one by one, by grade, or all. */
export function ClassPicker(props: ClassPickerProps) {
  const { t } = useTexts();
  const { classes, values, onChange } = props;
  const all = classes.map(({ id }) => id);

  return (
    <div class="class-picker">
      {gradesOf(classes).map((grade) => (
        <GradeClasses key={grade} grade={grade} {...props} />
      ))}
      <div>
        <Button variant="outlined" onClick={() => onChange(withAll(values, all))}>
          {t('picker.all', { count: all.length })}
        </Button>
      </div>
    </div>
  );
}

function GradeClasses(props: ClassPickerProps & { readonly grade: number }) {
  const { t } = useTexts();
  const { grade, classes, values, onChange } = props;
  const ids = classes.filter((one) => one.grade === grade).map(({ id }) => id);

  return (
    <CheckGroup
      legend={t('common.grade', { grade })}
      choices={ids.map((id) => ({ value: id, label: id }))}
      values={values}
      onChange={onChange}
    >
      <Button variant="text" onClick={() => onChange(withAll(values, ids))}>
        {t('picker.grade', { grade })}
      </Button>
    </CheckGroup>
  );
}

/** All of `ids` are chosen as well; where they are already, none of them any more. */
function withAll(values: readonly string[], ids: readonly string[]): readonly string[] {
  const others = values.filter((id) => !ids.includes(id));

  return ids.every((id) => values.includes(id)) ? others : [...others, ...ids];
}

/** Grades present, lowest first. */
export function gradesOf(classes: SchoolClasses): readonly number[] {
  return [...new Set(classes.map(({ grade }) => grade))].sort((a, b) => a - b);
}
