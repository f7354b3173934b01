import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellView } from '../../page-server/page-protocol';
import { a1Of } from '../grid/a1';
import type { UniverGrid } from '../grid/univer-grid';
import { showError, showToast } from '../messages';
import { page } from '../page-state';
import { useStore } from '../store';
import { t } from '../texts';
import { attachGrid, performAct, setSelection } from '../workbook-actions';
import { FrameDialog, Sidebar } from './frame-view';
import { Icon } from './icon';
import { TabStrip } from './tab-strip';

interface Hover {
  readonly cell: CellView;
  readonly x: number;
  readonly y: number;
}

async function createGrid(
  container: HTMLElement,
  onHover: (hover: Hover | null) => void,
): Promise<UniverGrid> {
  const module = await import('../grid/univer-grid');
  return new module.UniverGrid(container, {
    onAct: (act) => void performAct(act),
    onSelect: setSelection,
    onHover: (cell, place) => onHover(cell === null ? null : { cell, ...place }),
    onUnsupported: () => showToast(t('unsupported')),
  });
}

/** The canvas grid. */
function Grid({ onHover }: { readonly onHover: (hover: Hover | null) => void }) {
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let grid: UniverGrid | null = null;
    let gone = false;
    if (host.current !== null) {
      createGrid(host.current, onHover).then((made) => {
        grid = made;
        if (gone) {
          made.dispose();
        } else {
          attachGrid(made);
        }
      }, showError);
    }
    return () => {
      gone = true;
      attachGrid(null);
      grid?.dispose();
    };
  }, []);

  return <section class="grid-host" ref={host} data-testid="grid" aria-label={t('grid')} />;
}

function NoteTip({ hover }: { readonly hover: Hover }) {
  return (
    <div class="note-tip" style={{ left: `${hover.x + 4}px`, top: `${hover.y}px` }} role="tooltip">
      {hover.cell.warning !== undefined && (
        <p class="warning">
          <strong>{t('invalid')}</strong>
          <br />
          {hover.cell.warning}
        </p>
      )}
      {hover.cell.note !== undefined && <p class="pre">{hover.cell.note}</p>}
    </div>
  );
}

/** What stands in the active cell besides its value: for the eye and for screen readers. */
function CellLine() {
  const { selection, activeCell, activeLocked, workbook } = useStore(page);
  const status = workbook?.canEdit === false ? t('viewOnly') : activeLocked ? t('lockedHere') : '';

  return (
    <div class="cell-line" role="status" data-testid="cell-line">
      <strong>{a1Of(selection)}</strong>
      <span class="cell-text">{activeCell?.text ?? ''}</span>
      {status !== '' && (
        <span class="locked">
          <Icon name="lock" size={15} /> {status}
        </span>
      )}
      {activeCell?.warning !== undefined && (
        <span class="warning">
          {t('invalid')}: {activeCell.warning}
        </span>
      )}
      {activeCell?.note !== undefined && (
        <span class="note">
          {t('note')}: {activeCell.note}
        </span>
      )}
    </div>
  );
}

function NoAccess({ message }: { readonly message: string }) {
  return (
    <div class="no-access" data-testid="no-access">
      <Icon name="lock" size={64} />
      <h2>{t('noAccess')}</h2>
      <p>{t('noAccessHint')}</p>
      <p class="original" lang="en">
        {message}
      </p>
    </div>
  );
}

/** An open workbook: grid, tabs, and the add-on's sidebar and dialogs. */
export function WorkbookPane() {
  const { openError, sidebar, frameDialogs, workbook } = useStore(page);
  const [hover, setHover] = useState<Hover | null>(null);

  return (
    <main class="workbook">
      <div class="grid-column" hidden={openError !== null}>
        <Grid onHover={setHover} />
        <CellLine />
        <TabStrip />
        {workbook === null && <div class="cover">{t('loading')}</div>}
      </div>
      {openError !== null && <NoAccess message={openError} />}
      {sidebar !== null && <Sidebar effect={sidebar} />}
      {hover !== null && <NoteTip hover={hover} />}
      {frameDialogs.map((effect) => (
        <FrameDialog key={effect.frameId} effect={effect} />
      ))}
    </main>
  );
}
