import type {
  EngineCell,
  EngineContent,
  FormulaEngine,
  FormulaValue,
} from '../../../../local/formula/formula-engine';
import { frozenClock } from '../../../../local/kernel/clock';
import { SheetsService } from '../../../../local/sheets/sheets-service';
import { OWNER, TestDrive } from '../support/workspace';

/** Remembers what it is told; every formula is worth the number of cells it was told of. */
class RecordingEngine implements FormulaEngine {
  readonly titles: string[] = [];
  readonly written: string[] = [];
  disposed = false;
  asked = 0;

  hasSheet(title: string): boolean {
    return this.titles.includes(title);
  }

  addSheets(titles: readonly string[]): void {
    this.titles.push(...titles);
  }

  setCells(cells: readonly (EngineCell & { readonly content: EngineContent })[]): void {
    this.written.push(...cells.map(({ sheet, row, column }) => `${sheet} ${row},${column}`));
  }

  valueOf(): FormulaValue {
    this.asked += 1;

    return this.written.length;
  }

  evaluate(): FormulaValue[] {
    return [];
  }

  dispose(): void {
    this.disposed = true;
  }
}

let engines: RecordingEngine[];
let drive: TestDrive;
let sheets: SheetsService;

function call(method: string, path: string, body: unknown = undefined): void {
  const response = sheets.handle({
    method,
    url: `https://sheets.googleapis.com/v4/spreadsheets${path}`,
    headers: {},
    body: new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body)),
    actor: { email: OWNER },
  });
  expect(response.status).toBe(200);
}

const put = (range: string, values: unknown[][]) =>
  call('PUT', `/tep-1/values/${range}?valueInputOption=USER_ENTERED`, { values });

function newSheets(): SheetsService {
  return new SheetsService({
    access: drive,
    clock: frozenClock(0),
    newEngine: () => {
      const engine = new RecordingEngine();
      engines.push(engine);
      return engine;
    },
  });
}

beforeEach(() => {
  engines = [];
  drive = new TestDrive();
  sheets = newSheets();
  call('POST', '', { sheets: ['A', 'B', 'C'].map((title) => ({ properties: { title } })) });
});

test('a workbook without formulas never meets the engine', () => {
  put('A!A1', [[1, 'x']]);
  call('GET', '/tep-1?includeGridData=true');

  expect(engines).toHaveLength(0);
});

test('only the sheet read and those its formulas name are loaded', () => {
  put('A!A1', [['=B!A1']]);
  put('B!A1', [['5', '=A1']]);
  put('C!A1', [['=1']]);
  call('GET', '/tep-1/values/A!A1');

  expect(engines.map((engine) => engine.titles)).toEqual([['A', 'B']]);
});

test('an edit tells the engine the changed cells only', () => {
  put('A!A1', [['=B1', 2, 3]]);
  call('GET', '/tep-1/values/A!A1');
  const before = engines[0]?.written.length ?? 0;
  put('A!B1', [[7]]);
  put('C!A1', [[7]]);

  expect(engines[0]?.written.slice(before)).toEqual(['A 0,1']);
});

test('rows inserted, or a formula that names another sheet, start anew', () => {
  put('A!A1', [['=B1', 2]]);
  call('GET', '/tep-1/values/A!A1');
  call('POST', '/tep-1:batchUpdate', {
    requests: [
      { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
    ],
  });
  expect(engines[0]?.disposed).toBe(true);

  call('GET', '/tep-1/values/A!A2');
  put('A!C1', [['=C!A1']]);
  expect(engines[1]?.disposed).toBe(true);
});

test('a value is asked of the engine again when contents change that it follows from, and only then', () => {
  put('A!A1', [['=B!A1', 1]]);
  put('B!A1', [['=1', 1]]);
  call('GET', '/tep-1/values/A!A1');
  const asked = () => engines[0]?.asked ?? 0;
  const before = asked();

  call('GET', '/tep-1/values/A!A1');
  put('C!A1', [[7]]);
  call('GET', '/tep-1/values/A!A1');
  expect(asked()).toBe(before);

  put('B!B1', [[7]]);
  call('GET', '/tep-1/values/A!A1');
  expect(asked()).toBe(before + 1);

  put('A!B1', [[7]]);
  call('GET', '/tep-1/values/A!A1');
  expect(asked()).toBe(before + 2);
});

test('another service that holds the same workbooks knows the values, and changes its own alone', () => {
  put('A!A1', [['=B1', 2]]);
  call('GET', '/tep-1/values/A!A1');
  const first = sheets;
  sheets = newSheets();
  sheets.hold(first.workbooks());

  call('GET', '/tep-1/values/A!A1');
  expect(engines).toHaveLength(1);

  put('A!B1', [[7]]);
  call('GET', '/tep-1/values/A!A1');
  expect(engines).toHaveLength(2);
  expect(first.dumpWorkbook('tep-1')).not.toEqual(sheets.dumpWorkbook('tep-1'));
  expect(JSON.stringify(first.dumpWorkbook('tep-1'))).not.toContain('"c":7');
});

test('a removed workbook frees its engine', () => {
  put('A!A1', [['=1+1']]);
  call('GET', '/tep-1/values/A!A1');
  sheets.remove('tep-1');

  expect(engines[0]?.disposed).toBe(true);
});
