import { evaluate, OWNER, project, TEACHER, workspace } from './workspace';

const CONTAINER = {
  spreadsheetId: 'book',
  sheetId: 0,
  activeRange: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 },
};

function run(source: string, files: { name: string; source: string }[] = []) {
  const space = workspace();
  space.runtime.install(
    project('', { files: [{ name: 'code.js', source: `function f() { ${source} }` }, ...files] }),
  );
  return space.run('f', { kind: 'menu', actor: TEACHER, container: CONTAINER });
}

describe('HtmlService', () => {
  it('fills templates', () => {
    const page = {
      name: 'page.html',
      source:
        '<ul><? for (var i = 0; i < names.length; i++) { ?><li><?= names[i]; ?></li><? } ?></ul><?!= include("part") ?><?= title ?>',
    };
    const part = { name: 'part.html', source: '<b>`$`</b>\n' };
    const result = run(
      `var t = HtmlService.createTemplateFromFile('page');
       t.names = ['<a>', "Đỗ & 'B'"]; t.title = t.names.length;
       globalThis.include = function (name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); };
       return t.evaluate().getContent();`,
      [page, part],
    );
    expect(result.error).toBeNull();
    expect(result.value).toBe(
      '<ul><li>&lt;a&gt;</li><li>Đỗ &amp; &#39;B&#39;</li></ul><b>`$`</b>\n2',
    );
  });

  it('lets errors of a template through', () => {
    expect(run(`return HtmlService.createTemplate('<?= nothing ?>').evaluate();`).error).toBe(
      'ReferenceError: nothing is not defined',
    );
    expect(run(`HtmlService.createHtmlOutputFromFile('gone')`).error).toBe(
      'Exception: No HTML file named gone was found.',
    );
  });

  it('builds output step by step', () => {
    const chain = `HtmlService.createHtmlOutput('a').append('<b>').appendUntrusted('<c>').setTitle('T').setWidth(10).setHeight(20)
      .setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL)`;
    expect(
      evaluate(`(o => [o.getContent(), o.getTitle(), o.getWidth(), o.getHeight()])(${chain})`),
    ).toEqual(['a<b>&lt;c&gt;', 'T', 10, 20]);
    expect(() => evaluate(`${chain}.addMetaTag('refresh', '1')`)).toThrow(
      'meta tag cannot be used',
    );
  });
});

describe('Ui', () => {
  it('shows sidebar, dialogs, alerts and toasts as effects in order', () => {
    const result = run(`
      var ui = SpreadsheetApp.getUi();
      var html = HtmlService.createHtmlOutput('<p>x</p>').setTitle('Sổ');
      ui.showSidebar(html);
      ui.showModalDialog(html.setWidth(400).setHeight(300), 'Khóa');
      ui.showModelessDialog(HtmlService.createHtmlOutput('y'), 'Xem');
      var a = ui.alert('Xong');
      var b = ui.alert('Khóa', 'Chắc chứ?', ui.ButtonSet.YES_NO);
      SpreadsheetApp.getActive().toast('Đã lưu', 'Sổ');
      return [a === ui.Button.OK, b === ui.Button.CLOSE];`);
    expect(result.error).toBeNull();
    expect(result.value).toEqual([true, true]);
    expect(result.effects).toEqual([
      { kind: 'sidebar', title: 'Sổ', html: '<p>x</p>', width: 300, height: 0 },
      { kind: 'modal', title: 'Khóa', html: '<p>x</p>', width: 400, height: 300 },
      { kind: 'modeless', title: 'Xem', html: 'y', width: 600, height: 400 },
      { kind: 'alert', title: '', message: 'Xong' },
      { kind: 'alert', title: 'Khóa', message: 'Chắc chứ?' },
      { kind: 'toast', title: 'Sổ', message: 'Đã lưu' },
    ]);
  });

  it('is not there without an editor window', () => {
    expect(() => evaluate('SpreadsheetApp.getUi()')).toThrow(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  it('refuses what is not an HtmlOutput', () => {
    expect(run(`SpreadsheetApp.getUi().showSidebar('x')`).error).toMatch('method signature');
    expect(run(`SpreadsheetApp.getUi().prompt('x')`).error).toMatch('Ui.prompt is not emulated');
  });
});

describe('web app pages', () => {
  const visit = (body: string, method: 'GET' | 'POST' = 'GET') => {
    const { runtime } = workspace();
    runtime.install(
      project(`function doGet(e) { ${body} } function doPost(e) { ${body} }`, {
        deployments: [{ id: 'd', access: 'DOMAIN', executeAs: 'USER_DEPLOYING' }],
      }),
    );
    return runtime.visit({
      deploymentId: 'd',
      method,
      query: { a: '1', b: 'ạ' },
      body: 'thân',
      actor: TEACHER,
    });
  };

  it('put title and meta tags into the head', () => {
    const answer = visit(
      `return HtmlService.createHtmlOutput('<html><head lang="vi"><base></head></html>').setTitle('A&B').addMetaTag('viewport', 'width=device-width')`,
    );
    expect(answer).toMatchObject({ status: 200, contentType: 'text/html; charset=utf-8' });
    expect(answer.body).toBe(
      '<html><head lang="vi"><title>A&amp;B</title><meta name="viewport" content="width=device-width"><base></head></html>',
    );
  });

  it('get the request', () => {
    const echo = 'return ContentService.createTextOutput(JSON.stringify(e))';
    expect(JSON.parse(visit(echo).body)).toEqual({
      parameter: { a: '1', b: 'ạ' },
      parameters: { a: ['1'], b: ['ạ'] },
      queryString: 'a=1&b=%E1%BA%A1',
      contextPath: '',
      contentLength: -1,
    });
    expect(JSON.parse(visit(echo, 'POST').body).postData).toEqual({
      length: 5,
      type: 'application/octet-stream',
      contents: 'thân',
      name: 'postData',
    });
  });

  it.each([
    ['', 'did not return anything'],
    ['return 5', 'not a supported return type'],
    ['return Session', 'not a supported return type'],
    ["throw new Error('<hỏng>')", 'Error: &lt;hỏng&gt;'],
  ])('of "%s" say so with status 200', (body, text) => {
    const answer = visit(body);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatch(text);
  });

  it('know their own address', () => {
    expect(
      visit('return ContentService.createTextOutput(ScriptApp.getService().getUrl())').body,
    ).toBe('https://script.google.com/macros/s/d/exec');
  });
});

describe('MailApp', () => {
  const sent = (call: string) => {
    const space = workspace({ limits: { mailPerDay: 3 } });
    space.runtime.install(project(`function f() { ${call} }`));
    const { error } = space.run('f', { kind: 'menu', actor: TEACHER });
    return { error, mails: space.runtime.outbox() };
  };

  it.each([
    [
      `MailApp.sendEmail('a@b.vn, c@d.vn', 'S', 'B')`,
      { to: ['a@b.vn', 'c@d.vn'], subject: 'S', body: 'B' },
    ],
    [
      `MailApp.sendEmail('a@b.vn', 'r@b.vn', 'S', 'B')`,
      { to: ['a@b.vn'], replyTo: 'r@b.vn', subject: 'S', body: 'B' },
    ],
    [
      `MailApp.sendEmail('a@b.vn', 'S', 'B', { cc: 'c@d.vn', name: 'Sổ', htmlBody: '<b>' })`,
      { cc: ['c@d.vn'], fromName: 'Sổ', htmlBody: '<b>' },
    ],
    [
      `MailApp.sendEmail({ to: 'An <a@b.vn>', subject: 'S', body: 'B', attachments: [Utilities.newBlob('x', 'text/plain', 'x.txt')] })`,
      {
        to: ['a@b.vn'],
        attachments: [{ name: 'x.txt', contentType: 'text/plain', base64: 'eA==' }],
      },
    ],
  ])('%s', (call, expected) => {
    const { mails } = sent(call);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ from: TEACHER, ...expected });
  });

  it.each([
    [`MailApp.sendEmail('', 'S', 'B')`, 'no recipient'],
    [`MailApp.sendEmail('not an address', 'S', 'B')`, 'Invalid email: not an address'],
    [`MailApp.sendEmail('a@b.vn')`, 'method signature'],
    [`MailApp.sendEmail({ to: 'a@b.vn', inlineImages: {} })`, 'inlineImages is not emulated'],
    [
      `MailApp.sendEmail(Array(51).fill('a@b.vn').join(), 'S', 'B')`,
      'Email Recipients Per Message',
    ],
    [
      `MailApp.sendEmail('a@b.vn,c@d.vn,e@f.vn,g@h.vn', 'S', 'B')`,
      'too many times for one day: email',
    ],
    [`MailApp.sendEmail('a@b.vn', 'S', 'x'.repeat(409601))`, 'Email Body Size'],
  ])('%.70s is refused and sends nothing', (call, message) => {
    const { error, mails } = sent(call);
    expect(error).toMatch(message);
    expect(mails).toEqual([]);
  });

  it('goes out as the effective user', () => {
    const space = workspace();
    space.runtime.install(project(`function f() { MailApp.sendEmail('a@b.vn', 'S', 'B'); }`));
    space.run('f', { kind: 'clockTrigger', actor: OWNER });
    expect(space.runtime.outbox()[0]?.from).toBe(OWNER);
  });
});
