import type { SheetsService } from '../../../../local/sheets/sheets-service';
import { OWNER, TestWorkspace } from '../support/workspace';

const workspace = new TestWorkspace();
const { body } = workspace.call('POST', '', { properties: { title: 'Sổ' } });
const id = (body as { spreadsheetId: string }).spreadsheetId;

/** The text of an answer, as it comes. */
function text(sheets: SheetsService, query: string): string {
  const response = sheets.handle({
    method: 'GET',
    url: `https://sheets.googleapis.com/v4/spreadsheets/${id}?${query}`,
    headers: {},
    body: new Uint8Array(0),
    actor: { email: OWNER, project: 'a-project' },
  });

  return new TextDecoder().decode(response.body);
}

describe('an answer of Sheets', () => {
  it('is indented, unless the client asks for none', () => {
    const fields = 'fields=spreadsheetId,properties.title';
    const pretty = text(workspace.sheets, fields);
    const compact = text(workspace.sheets, `${fields}&prettyPrint=false`);

    expect(pretty).toContain('\n  "');
    expect(compact.trim()).not.toContain('\n');
    expect(JSON.parse(compact)).toEqual(JSON.parse(pretty));
  });

  it('leaves out flags of a check that are off', () => {
    const range = {
      sheetId: 0,
      startRowIndex: 0,
      endRowIndex: 1,
      startColumnIndex: 0,
      endColumnIndex: 1,
    };
    const rule = { condition: { type: 'BLANK' }, strict: false, showCustomUi: false };
    workspace.call('POST', `/${id}:batchUpdate`, {
      requests: [{ setDataValidation: { range, rule } }],
    });
    const found = workspace.get(id, 'ranges=A1&fields=sheets.data.rowData.values.dataValidation');

    expect(found.body.sheets[0].data[0].rowData[0].values[0].dataValidation).toEqual({
      condition: { type: 'BLANK' },
    });
  });
});
