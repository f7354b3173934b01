import { useEffect, useRef, useState } from 'preact/hooks';
import { cellOfLook } from '../../../src/capabilities/history/pure/cell-of-look';
import type { TabLook } from '../../../src/capabilities/history/pure/tab-look-views';
import type { CellInfo } from '../../../src/contract/views';
import { type QueryState, useQuery } from '../../shell/use-query';
import { type ActiveCell, isSameTab, showsAnother, type TabPlace } from './active-cell';

/** The card of the cell shown, made of what was asked of its tab. */
export interface CellCardState {
  /** Null until the tab of the cell is known. */
  readonly cell: CellInfo | null;
  /** When the tab was read, UTC ISO; '' where it was not. */
  readonly at: string;
  readonly hasHistory: boolean;
  readonly look: QueryState<TabLook>;
}

/**
 * Asks once a tab, when somebody stays in it, and again where a cell shows something else than was read: walking over
 * the cells of a tab asks nothing.
 */
export function useTabLook(shown: ActiveCell | null, isSteady: boolean): CellCardState {
  const place = useSteadyTab(shown, isSteady);
  const look = useQuery('tab.look', place);
  const value = isSameTab(place, shown) ? look.value : null;
  const cell = value === null || shown === null ? null : cellOfLook(value, shown);

  useNewText(shown, { cell, isSteady, ask: look.reload });

  return { cell, at: value?.at ?? '', hasHistory: value?.hasHistory ?? false, look };
}

/** The tab somebody stays in; that of before while they walk. */
function useSteadyTab(shown: ActiveCell | null, isSteady: boolean): TabPlace | null {
  const [place, setPlace] = useState<TabPlace | null>(null);

  useEffect(() => {
    if (isSteady && !isSameTab(place, shown)) {
      setPlace(
        shown === null ? null : { spreadsheetId: shown.spreadsheetId, sheetId: shown.sheetId },
      );
    }
  }, [isSteady, shown]);

  return place;
}

/** Asks again, once for each text, where the cell shows another than was read. */
function useNewText(
  shown: ActiveCell | null,
  now: {
    readonly cell: CellInfo | null;
    readonly isSteady: boolean;
    readonly ask: () => Promise<void>;
  },
): void {
  const asked = useRef('');
  const { cell, isSteady, ask } = now;

  useEffect(() => {
    const key = shown === null ? '' : `${shown.a1} ${shown.text}`;

    if (
      shown !== null &&
      isSteady &&
      cell?.kind === 'mark' &&
      showsAnother(shown.text, cell.value) &&
      asked.current !== key
    ) {
      asked.current = key;
      void ask();
    }
  }, [shown, isSteady, cell, ask]);
}
