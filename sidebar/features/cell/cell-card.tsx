import type { CardGate, CellInfo } from '../../../src/contract/views';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import { formatEnd, formatTime } from '../../format/vietnam-time';
import { useTexts } from '../../shell/language';
import { useServices } from '../../shell/services';

/** Where a cell stands, in words (`F5`, or the column), when it was read (UTC ISO; '' = not), and how to read it again. */
export interface CellLook {
  readonly title: string;
  readonly at: string;
  readonly busy: boolean;
  readonly onRefresh: () => unknown;
}

interface CellCardProps {
  readonly cell: CellInfo;
  readonly look: CellLook;
}

/** Pupil, assessment, value, open or closed with every reason. */
export function CellCard({ cell, look }: CellCardProps) {
  const { t } = useTexts();
  const { title, at, busy, onRefresh } = look;

  return (
    <section class="card" aria-busy={busy}>
      <div class="card-top">
        <span class="cell-name">{title}</span>
        {at !== '' && <span class="muted small">{t('cell.seenAt', { time: formatTime(at) })}</span>}
        <Button variant="text" busy={busy} onClick={onRefresh}>
          {t('common.refresh')}
        </Button>
      </div>
      {cell.kind === 'mark' ? <MarkCell cell={cell} /> : <OtherCell cell={cell} kind={cell.kind} />}
    </section>
  );
}

function OtherCell(props: {
  readonly cell: CellInfo;
  readonly kind: Exclude<CellInfo['kind'], 'mark'>;
}) {
  const { t } = useTexts();
  const { cell, kind } = props;

  return (
    <>
      <Notice tone={kind === 'copy' ? 'error' : 'info'}>{t(`cell.${kind}`)}</Notice>
      <PasteRefused cell={cell} />
    </>
  );
}

/**
 * Google refuses a paste over a protected cell before any script hears of it, and says no more than that. What the
 * person finds here says the rest: that nothing was taken, why, and how many rows there are.
 */
function PasteRefused({ cell }: { readonly cell: CellInfo }) {
  const { t } = useTexts();
  const { besideBook } = useServices();

  // Where no book is beside the page nobody has pasted anything.
  return !besideBook || cell.mayWrite || cell.rows.all === 0 ? null : (
    <p class="muted small paste-refused">{t('cell.pasteRefused', { rows: cell.rows.all })}</p>
  );
}

/** Green only where what stands in the cell is, or will be, the official value. */
function StateBadge({ cell }: { readonly cell: CellInfo }) {
  const { t } = useTexts();

  if (cell.unaccepted?.kind === 'invalid') {
    return <Badge tone="error" text={t('cell.invalid')} />;
  }

  return (
    <Badge
      tone={cell.open ? 'success' : 'warning'}
      text={t(cell.open ? 'cell.open' : 'cell.closed')}
    />
  );
}

/** What stands in the cell but is not the official value: why, and what the official one is. */
function Unaccepted({ cell }: { readonly cell: CellInfo }) {
  const { t, language } = useTexts();
  const found = cell.unaccepted ?? null;

  if (found === null) {
    return null;
  }

  const official = t('cell.official', { value: found.official || t('common.blank') });
  const text = found.kind === 'invalid' ? found.because[language] : `${t('cell.waiting')}.`;

  return (
    <Notice tone={found.kind === 'invalid' ? 'error' : 'info'}>
      {text} {official}
    </Notice>
  );
}

function MarkCell({ cell }: { readonly cell: CellInfo }) {
  const { t } = useTexts();

  return (
    <>
      <MarkHead cell={cell} />
      <div class="cell-state">
        <StateBadge cell={cell} />
        <span>{t(cell.mayWrite ? 'cell.mayWrite' : 'cell.mayNotWrite')}</span>
      </div>
      <Unaccepted cell={cell} />
      {cell.open && <OpenUntil until={cell.until} />}
      {cell.closed.length > 0 && <ClosedReasons cell={cell} />}
      <PasteRefused cell={cell} />
      <Facts
        rows={[
          ...(cell.gates === undefined
            ? []
            : [
                { term: t('cell.fill'), value: <GateText gate={cell.gates.fill} /> },
                { term: t('cell.change'), value: <GateText gate={cell.gates.change} /> },
              ]),
          { term: t('cell.writers'), value: cell.writers.join(', ') || t('cell.noWriters') },
          ...(cell.mayWrite
            ? [{ term: t('cell.rows'), value: t('cell.rowsText', cell.rows) }]
            : []),
        ]}
      />
    </>
  );
}

/** Whose mark of what it is, and the mark itself, large. */
function MarkHead({ cell }: { readonly cell: CellInfo }) {
  const { t, subject, assessment } = useTexts();

  return (
    <div class="cell-head">
      <div>
        <h2 class="pupil">{cell.pupilName}</h2>
        <p class="muted">
          {subject(cell.subjectId, cell.subjectName)} · {cell.classId}
        </p>
        <p class="muted">{assessment(cell.assessment)}</p>
      </div>
      <p class="mark">
        <span class="visually-hidden">{t('cell.value')}: </span>
        {cell.value === '' ? <span class="mark-blank">{t('common.blank')}</span> : cell.value}
      </p>
    </div>
  );
}

/** Open until when, or closed why, and by which article. */
function GateText({ gate }: { readonly gate: CardGate }) {
  const { t } = useTexts();
  const until =
    gate.until === null ? t('cell.gateOpen') : t('cell.openUntil', { time: formatEnd(gate.until) });
  const words =
    gate.closed.length === 0
      ? until
      : [...new Set(gate.closed)].map((reason) => t(`closed.${reason}`)).join('; ');

  return (
    <>
      {words}
      {gate.article !== '' && ` (${gate.article})`}
    </>
  );
}

function OpenUntil({ until }: { readonly until: CellInfo['until'] }) {
  const { t } = useTexts();

  return (
    <p class="until">
      {until === null ? t('cell.openNoLimit') : t('cell.openUntil', { time: formatEnd(until) })}
    </p>
  );
}

function ClosedReasons({ cell }: { readonly cell: CellInfo }) {
  const { t, language } = useTexts();
  const inLanguage = (one: CellInfo['closed'][number]) => (language === 'en' ? one.english : one);

  return (
    <div class="reasons">
      <h3>{t('cell.whyClosed')}</h3>
      <ul>
        {cell.closed.map((one) => (
          <li key={one.reason + one.article + one.because} class="reason">
            <strong>{t(`closed.${one.reason}`)}</strong>
            {one.at !== null && <span> {t('cell.since', { time: formatTime(one.at) })}</span>}
            {one.because !== '' && <p>{inLanguage(one).because}</p>}
            <Facts
              rows={[
                { term: t('cell.article'), value: one.article },
                { term: t('cell.openedBy'), value: inLanguage(one).openedBy },
              ].filter(({ value }) => value !== '')}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
