import type { TableSchema } from '../../kernel/table/table';
import type { ControlDesign } from '../../school/control-design';
import { run } from '../../workspace/call';
import { getSpreadsheet, type SheetRequest, type Spreadsheet } from '../../workspace/sheets-calls';
import type { AuthorityContext } from '../authority-context';
import { lackingRequests } from '../making/control-requests';
import type { Configuration } from './configuration';
import { type ControlOfYear, keyOfYear, type Made, madeIn } from './control-made';
import type { Lack } from './loaded-table';
import { macOf } from './signed-note';

/** Script property of each school year: the control workbook, the version of its last seal that is known, and a digest of what it covers. */
const KEY = 'CONTROL_SEAL';

/** The last seal the school's side knows of. A workbook with an older one was put back. */
export interface SealAnchor {
  /** UTC ms of the write it stands for, later than that of any seal before. */
  readonly version: number;
  readonly digest: string;
}

/** What the control workbook needs from outside to tell whether what it holds was written by the software. */
export interface ControlGuard {
  /** Code over a text that only the school's side can make. */
  readonly mac: (text: string) => string;
  readonly sha256: AuthorityContext['sha256'];
  /** Which tables there are, and what the school is read from. */
  readonly design: ControlDesign;
  /** UTC ms. */
  readonly now: () => number;
  /** True where the school account said that what stands there counts: whatever seal is found, it is made anew. */
  readonly isStated?: boolean;
  /** Null before the first seal. */
  readonly anchor: SealAnchor | null;
  /** Keeps the seal of a write that Google has taken. */
  readonly keep: (anchor: SealAnchor) => void;
  /** Which tabs were made in the workbook; asked only where one is gone. */
  readonly made: () => Made;
  /** What brings a tab back, without its rows. */
  readonly remake: (schema: TableSchema, lack: Lack) => readonly SheetRequest[];
  /** The workbook read again by what was entered: no format can hide that. Asked only where something does not fit. */
  readonly readEntered: () => Spreadsheet;
}

const ENTERED =
  'sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),data(rowData(values(userEnteredValue))))';

function anchorOf(text: string | null, controlId: string): SealAnchor | null {
  const [id, version = '', digest = ''] = (text ?? '').split(' ');

  return id === controlId && digest !== '' ? { version: Number(version), digest } : null;
}

/** Forgets the last seal: the tab of seals is made for the first time in this workbook. */
export function forgetSeal(
  { properties }: Pick<AuthorityContext, 'properties'>,
  control: Pick<ControlOfYear, 'schoolYear'>,
): void {
  const key = keyOfYear(KEY, control);

  if (properties.get(key) !== null) {
    properties.remove(key);
  }
}

/**
 * The guard of the control workbook of a school year in one execution. The anchor is read here, before the workbook is:
 * another execution may write in between, and a seal younger than the anchor is as good.
 */
export function controlGuard(
  context: AuthorityContext,
  configuration: Configuration,
): ControlGuard {
  const { properties, clock, sha256, controlDesign } = context;
  const { controlId } = configuration;
  const key = keyOfYear(KEY, configuration);

  return {
    mac: (text) => macOf(context, controlId, text),
    sha256,
    design: controlDesign,
    now: () => clock.now(),
    anchor: anchorOf(properties.get(key), controlId),
    keep: ({ version, digest }) => {
      properties.set(key, `${controlId} ${version} ${digest}`);
    },
    made: () => madeIn(properties, configuration),
    remake: (schema, { columns }) =>
      lackingRequests(
        schema,
        { columns, index: controlDesign.tables.indexOf(schema) + 1 },
        configuration,
      ),
    readEntered: () => run(context.http, getSpreadsheet(controlId, ENTERED)),
  };
}
