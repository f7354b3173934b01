import { runCheckOn } from './check-project';

test('Google services may be named in the add-on, the adapters and the authority’s main only', () => {
  const { status, problems } = runCheckOn('check-globals.mjs', {
    'src/addon/a.ts': 'export const ui = () => SpreadsheetApp.getUi();',
    'src/google/g.ts': 'export const now = () => Session.getActiveUser();',
    'src/authority/main.ts': 'export const wait = () => Utilities.sleep(1);',
    'src/authority/x.ts': 'export const bad = () => Session.getActiveUser();',
    'src/documents/d.ts': 'export const blob = Utilities.newBlob;',
  });

  expect(problems).toEqual([
    "src/authority/x.ts:1 names Session: Google's services stay in src/addon and src/google",
    "src/documents/d.ts:1 names Utilities: Google's services stay in src/addon and src/google",
  ]);
  expect(status).toBe(1);
});

test('types and members that only share a name with a service are not meant', () => {
  const { problems } = runCheckOn('check-globals.mjs', {
    'src/engine/session.ts':
      'export interface Session { Drive: number }\nexport const f = (s: Session) => s.Drive;',
    'src/authority/sheets.ts': 'export type S = GoogleAppsScript.Sheets.Schema.Sheet;',
  });

  expect(problems).toEqual([]);
});

test('pure code takes neither clock nor chance from the machine', () => {
  const { problems } = runCheckOn('check-globals.mjs', {
    'src/kernel/good.ts': 'export const day = (ms: number) => new Date(ms).getUTCDate();',
    'src/kernel/now.ts': 'export const now = () => Date.now();',
    'src/kernel/new.ts': 'export const today = () => new Date();',
    'src/kernel/chance.ts': 'export const dice = () => Math.random();',
  });

  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'src/kernel/chance.ts',
    'src/kernel/new.ts',
    'src/kernel/now.ts',
  ]);
});
