import type { UserEdit } from '../../../local/kernel/user-edit';
import { OWNER, project, STRANGER, TEACHER, workspace } from './workspace';

const MINUTE = 60_000;

describe('clock triggers', () => {
  const source = `
    function make(minutes) { return ScriptApp.newTrigger('beat').timeBased().everyMinutes(minutes).create().getHandlerFunction(); }
    function list() { return ScriptApp.getProjectTriggers().map(function (t) { return [t.getHandlerFunction(), String(t.getEventType())]; }); }
    function drop() { ScriptApp.getProjectTriggers().forEach(function (t) { ScriptApp.deleteTrigger(t); }); }
    function beat(e) { console.log(Session.getEffectiveUser().getEmail() + ' ' + e.hour + ':' + e.minute); }`;
  const space = () => {
    const made = workspace();
    made.runtime.install(project(source));
    return made;
  };

  it('run when due, as who made them, and catch up once', () => {
    const { run, runtime, clock } = space();
    run('make', { args: [10] });
    expect(runtime.runDueTriggers()).toEqual([]);
    clock.advance(10 * MINUTE);
    const [beat] = runtime.runDueTriggers();
    expect(beat?.logs).toEqual([`${OWNER} 1:10`]);
    expect(runtime.runDueTriggers()).toEqual([]);
    clock.advance(35 * MINUTE);
    expect(runtime.runDueTriggers()).toHaveLength(1);
    clock.advance(5 * MINUTE);
    expect(runtime.runDueTriggers()).toHaveLength(1);
  });

  it.each([0, 2, 60, 7.5])('cannot run every %d minutes', (minutes) => {
    expect(space().run('make', { args: [minutes] }).error).toMatch('everyMinutes');
  });

  it('are seen, deleted and limited to 20', () => {
    const { run } = space();
    for (let i = 0; i < 20; i++) {
      run('make', { args: [30] });
    }
    expect(run('make', { args: [30] }).error).toMatch('too many triggers');
    expect(run('list').value).toHaveLength(20);
    expect(run('list', { kind: 'menu', actor: TEACHER }).value).toEqual([]);
    run('drop');
    expect(run('list').value).toEqual([]);
  });

  it('that fail do not stop the next ones', () => {
    const made = workspace();
    made.runtime.install(
      project(`
        function make() { ['bad', 'gone', 'good'].forEach(function (f) { ScriptApp.newTrigger(f).timeBased().everyMinutes(1).create(); }); }
        function bad() { throw new Error('bad'); }
        function good() {}`),
    );
    made.run('make');
    made.clock.advance(MINUTE);
    expect(made.runtime.runDueTriggers().map(({ error }) => error)).toEqual([
      'Error: bad',
      'Script function not found: gone',
      null,
    ]);
  });
});

describe('simple triggers', () => {
  const RANGE = { startRow: 4, endRow: 5, startColumn: 2, endColumn: 3 };
  const edit = (kind: UserEdit['kind']): UserEdit => ({
    spreadsheetId: 'book',
    sheetId: 3,
    kind,
    range: RANGE,
    values: [['8,5']],
  });
  const addon = (source: string) => project(source, { id: 'addon', kind: 'addon' });
  const LOG = `function onEdit(e) {
    console.log(JSON.stringify([e.range.getA1Notation(), e.value, e.oldValue, 'oldValue' in e, String(e.authMode), e.user && e.user.getEmail(), e.source.getId()]));
  }`;

  it('onEdit gets range, value and old value of a typed cell', () => {
    const { runtime, edits } = workspace();
    runtime.install(addon(LOG));
    const { outcome, trigger } = runtime.edit(edit('type'), TEACHER);
    expect(outcome.accepted).toBe(true);
    expect(edits).toHaveLength(1);
    expect(JSON.parse(trigger?.logs[0] ?? '')).toEqual([
      'C5',
      '8,5',
      '7',
      true,
      'LIMITED',
      TEACHER,
      'book',
    ]);
  });

  it('onEdit of a paste has no values', () => {
    const { runtime } = workspace();
    runtime.install(addon(LOG));
    const { trigger } = runtime.edit(edit('paste'), TEACHER);
    expect(JSON.parse(trigger?.logs[0] ?? '').slice(1, 4)).toEqual([null, null, false]);
  });

  it('do not run for refused edits, for viewers, or without the function', () => {
    const refusal = { accepted: false, message: 'no', cell: 'C5' } as const;
    const refusing = workspace({ applyUserEdit: () => refusal });
    refusing.runtime.install(addon(LOG));
    expect(refusing.runtime.edit(edit('type'), TEACHER)).toEqual({
      outcome: refusal,
      trigger: null,
    });

    const { runtime } = workspace();
    runtime.install(addon('function other() {}'));
    expect(runtime.edit(edit('type'), TEACHER).trigger).toBeNull();
    expect(runtime.open('book', STRANGER)).toMatchObject({ status: 'done', effects: [] });
  });

  it('that fail leave the edit as it is', () => {
    const { runtime } = workspace();
    runtime.install(addon('function onEdit() { UrlFetchApp.fetch("https://api.test/"); }'));
    const { outcome, trigger } = runtime.edit(edit('type'), TEACHER);
    expect(outcome.accepted).toBe(true);
    expect(trigger).toMatchObject({ status: 'failed' });
    expect(trigger?.error).toMatch('Required permissions');
  });

  it('onOpen builds menus', () => {
    const { runtime } = workspace();
    runtime.install(
      addon(`function onOpen(e) {
        var ui = SpreadsheetApp.getUi();
        ui.createAddonMenu().addItem('Mở', 'open').addSeparator().addSubMenu(ui.createMenu('Khóa').addItem('Lớp', 'lock')).addToUi();
        ui.createMenu('Hai').addToUi();
      }`),
    );
    expect(runtime.open('book', TEACHER).effects).toEqual([
      {
        kind: 'menu',
        menus: [
          {
            title: 'Sổ điểm',
            items: [
              { kind: 'item', label: 'Mở', functionName: 'open' },
              { kind: 'separator' },
              {
                kind: 'menu',
                menu: {
                  title: 'Khóa',
                  items: [{ kind: 'item', label: 'Lớp', functionName: 'lock' }],
                },
              },
            ],
          },
          { title: 'Hai', items: [] },
        ],
      },
    ]);
  });
});
