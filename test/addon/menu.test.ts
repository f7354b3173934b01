import { buildMenu } from '../../src/addon/menu';
import { installGlobals } from './fake-google';

let uninstall: () => void = () => undefined;

afterEach(() => uninstall());

/** Builds the menu in a workbook and returns the handlers; reading the file's name is counted. */
function menuOf(authMode: string, name: string): { handlers: string[]; fileReads: number } {
  const handlers: string[] = [];
  let fileReads = 0;
  const menu = {
    addItem: (_caption: string, handler: string) => handlers.push(handler),
    addSeparator: () => menu,
    addToUi: () => undefined,
  };

  uninstall = installGlobals({
    ScriptApp: { AuthMode: { NONE: 'NONE', LIMITED: 'LIMITED' } },
    SpreadsheetApp: {
      getUi: () => ({ createAddonMenu: () => menu }),
      getActiveSpreadsheet: () => {
        fileReads++;

        return { getName: () => name };
      },
    },
  });
  buildMenu({ authMode } as unknown as GoogleAppsScript.Events.SheetsOnOpen);

  return { handlers, fileReads };
}

test('a class book has no item for setting up the year or for moving pupils', () => {
  const { handlers } = menuOf('LIMITED', 'Sổ điểm 6A1 2026–2027');

  expect(handlers).not.toContain('showSetup');
  expect(handlers).not.toContain('showPupils');
});

test('the control workbook has both, also when its name is in decomposed Unicode', () => {
  expect(menuOf('LIMITED', 'Sổ quản trị 2026–2027').handlers).toEqual(
    expect.arrayContaining(['showSetup', 'showPupils']),
  );
  expect(menuOf('LIMITED', 'Sổ quản trị 2026'.normalize('NFD')).handlers).toContain('showSetup');
});

test('without authorization the menu appears and the file is not read', () => {
  const { handlers, fileReads } = menuOf('NONE', 'Sổ quản trị 2026–2027');

  expect(handlers).toContain('showCell');
  expect(handlers).not.toContain('showSetup');
  expect(fileReads).toBe(0);
});
