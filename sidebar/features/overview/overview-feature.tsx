import type { ClassCoverage } from '../../../src/contract/views';
import type { Said } from '../../../src/kernel/words/said';
import { Loading } from '../../components/loading';
import { Notice } from '../../components/notice';
import { SectionTop } from '../../components/section-top';
import { TextList } from '../../components/text-list';
import { useTexts } from '../../shell/language';
import { type SchoolOverview, useSchool } from '../../shell/school';
import { coverageKey, coverageLevel, indexCoverage, percentEntered, sumCoverage } from './coverage';

/** Progress of mark entry: classes down, subjects across, percent entered in the cells. */
export function OverviewFeature() {
  const { t } = useTexts();
  const school = useSchool();

  return (
    <section class="stack">
      <SectionTop title={t('overview.title')} loading={school.loading} onRefresh={school.reload} />
      {school.value === null && school.loading && <Loading lines={6} />}
      <Unreadable cells={school.value?.problems ?? []} />
      {school.value?.coverage.length === 0 && <p class="empty">{t('overview.empty')}</p>}
      {school.value !== null && school.value.coverage.length > 0 && (
        <CoverageTable school={school.value} />
      )}
    </section>
  );
}

/** Cells of the control workbook that nobody can read: for those who may mend them. */
function Unreadable({ cells }: { readonly cells: readonly Said[] }) {
  const { t, said } = useTexts();

  return cells.length === 0 ? null : (
    <Notice tone="warning">
      <p>{t('overview.problems')}</p>
      <TextList texts={cells.map(said)} />
    </Notice>
  );
}

function CoverageTable({ school }: { readonly school: SchoolOverview }) {
  const { t } = useTexts();
  const used = new Set(school.coverage.map(({ subjectId }) => subjectId));
  const subjects = school.subjects.filter(({ id }) => used.has(id));

  return (
    <>
      <Total school={school} />
      <p class="muted small">{t('overview.legend')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label={t('overview.title')}>
        <table class="coverage">
          <CoverageHead subjects={subjects} />
          <tbody>
            {school.classes.map(({ id }) => (
              <CoverageRow key={id} classId={id} subjects={subjects} school={school} />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Total({ school }: { readonly school: SchoolOverview }) {
  const { t } = useTexts();
  const sum = sumCoverage(school.coverage);

  return (
    <p>
      {sum.required === 0
        ? t('overview.nothingDue')
        : t('overview.total', { ...sum, percent: percentEntered(sum) ?? 0 })}
    </p>
  );
}

function CoverageHead({ subjects }: { readonly subjects: SchoolOverview['subjects'] }) {
  const { t, subject } = useTexts();

  return (
    <thead>
      <tr>
        <th scope="col">{t('common.class')}</th>
        {subjects.map(({ id, name }) => (
          <th key={id} scope="col">
            <span>{subject(id, name)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function CoverageRow(props: {
  readonly classId: string;
  readonly subjects: SchoolOverview['subjects'];
  readonly school: SchoolOverview;
}) {
  const { subject } = useTexts();
  const { classId, subjects, school } = props;
  const byKey = indexCoverage(school.coverage);

  return (
    <tr>
      <th scope="row">{classId}</th>
      {subjects.map(({ id, name }) => (
        <CoverageCell
          key={id}
          classId={classId}
          subject={subject(id, name)}
          row={byKey.get(coverageKey(classId, id))}
        />
      ))}
    </tr>
  );
}

/** A percentage; the numbers, and whose they are, are said to those who point at it or have it read out. */
function CoverageCell(props: {
  readonly classId: string;
  readonly subject: string;
  readonly row: ClassCoverage | undefined;
}) {
  const { t } = useTexts();
  const { classId, subject, row } = props;
  const { entered, required, teachers } = row ?? { entered: 0, required: 0, teachers: [] };
  const percent = row === undefined ? null : percentEntered(row);
  const title = t('overview.cell', { class: classId, subject, entered, required });
  const who = teachers.join(', ') || t('overview.unassigned');
  const isUnassigned = row?.teachers.length === 0;

  return (
    <td
      class={`level-${coverageLevel(percent)}${isUnassigned ? ' unassigned' : ''}`}
      title={`${title} (${who})`}
    >
      {percent === null ? '–' : percent}
      <span class="visually-hidden"> {title}</span>
    </td>
  );
}
