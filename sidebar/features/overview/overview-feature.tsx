import { Loading } from '../../components/loading';
import { Notice } from '../../components/notice';
import { SectionTop } from '../../components/section-top';
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
function Unreadable({ cells }: { readonly cells: readonly string[] }) {
  const { t } = useTexts();

  return cells.length === 0 ? null : (
    <Notice tone="warning">
      <p>{t('overview.problems')}</p>
      <ul>
        {cells.map((cell) => (
          <li key={cell}>{cell}</li>
        ))}
      </ul>
    </Notice>
  );
}

function CoverageTable({ school }: { readonly school: SchoolOverview }) {
  const { t, subject } = useTexts();
  const sum = sumCoverage(school.coverage);
  const used = new Set(school.coverage.map(({ subjectId }) => subjectId));
  const subjects = school.subjects.filter(({ id }) => used.has(id));

  return (
    <>
      <p>
        {sum.required === 0
          ? t('overview.nothingDue')
          : t('overview.total', {
              entered: sum.entered,
              required: sum.required,
              percent: percentEntered(sum) ?? 0,
            })}
      </p>
      <p class="muted small">{t('overview.legend')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label={t('overview.title')}>
        <table class="coverage">
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

function CoverageRow(props: {
  readonly classId: string;
  readonly subjects: SchoolOverview['subjects'];
  readonly school: SchoolOverview;
}) {
  const { t, subject } = useTexts();
  const byKey = indexCoverage(props.school.coverage);

  return (
    <tr>
      <th scope="row">{props.classId}</th>
      {props.subjects.map(({ id, name }) => {
        const row = byKey.get(coverageKey(props.classId, id));
        const percent = row === undefined ? null : percentEntered(row);
        const numbers = { entered: row?.entered ?? 0, required: row?.required ?? 0 };
        const title = t('overview.cell', {
          class: props.classId,
          subject: subject(id, name),
          ...numbers,
        });
        const who = row?.teachers.join(', ') || t('overview.unassigned');

        return (
          <td
            key={id}
            class={`level-${coverageLevel(percent)}${row?.teachers.length === 0 ? ' unassigned' : ''}`}
            title={`${title} (${who})`}
          >
            {percent === null ? '–' : percent}
            <span class="visually-hidden"> {title}</span>
          </td>
        );
      })}
    </tr>
  );
}
