import type { SheetRequest } from '../../workspace/sheets-calls';
import type { CellWrite } from '../state/written-cells';
import type { Finding } from './finding';

/** What puts one thing right; `finding` null where nobody did anything: a note that has served goes. */
export interface Repair {
  readonly finding: Finding | null;
  readonly requests: readonly SheetRequest[];
  /** Values that are written again, each into the cell of its pupil; missing = none. */
  readonly cells?: readonly CellWrite[];
}
