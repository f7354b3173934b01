import { buildMenu } from '../../src/addon/menu';
import { installGlobals } from './fake-google';

let uninstall: () => void = () => undefined;

afterEach(() => uninstall());

test('the menu shows every item and reads nothing of the file, whatever the add-on may do there', () => {
  const handlers: string[] = [];
  const menu = {
    addItem: (_caption: string, handler: string) => handlers.push(handler),
    addSeparator: () => menu,
    addToUi: () => undefined,
  };

  // Reading the file, or asking what is allowed, would throw: neither is there.
  uninstall = installGlobals({
    SpreadsheetApp: { getUi: () => ({ createAddonMenu: () => menu }) },
  });
  buildMenu();

  expect(handlers).toEqual([
    'showCell',
    'showCorrection',
    'showRequests',
    'showLock',
    'showExport',
    'showReview',
    'showSetup',
    'showPupils',
    'showHealth',
    'openWebApp',
  ]);
});
