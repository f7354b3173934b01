import { showPhonePage, showSidebarPage } from '../../src/addon/show-page';
import { installGlobals } from './fake-google';

const shown: { html: string; title: string }[] = [];
let uninstall: () => void;

/** `HtmlService` and `Ui` as far as a page is shown with them; `url` is the script property. */
function world(url: string | null): void {
  const output = (html: string) => {
    let title = '';
    const page = {
      getContent: () => html,
      getTitle: () => title,
      setTitle: (text: string) => {
        title = text;

        return page;
      },
      setWidth: () => page,
      setHeight: () => page,
    };

    return page;
  };
  type Output = ReturnType<typeof output>;

  uninstall = installGlobals({
    HtmlService: {
      createHtmlOutputFromFile: (name: string) =>
        output(`<!-- ${name} --><div data-url="__WEBAPP_URL__">`),
      createHtmlOutput: output,
    },
    PropertiesService: { getScriptProperties: () => ({ getProperty: () => url }) },
    SpreadsheetApp: {
      getUi: () => ({
        showSidebar: (page: Output) =>
          shown.push({ html: page.getContent(), title: page.getTitle() }),
        showModalDialog: (page: Output, title: string) =>
          shown.push({ html: page.getContent(), title }),
      }),
    },
  });
}

afterEach(() => {
  uninstall();
  shown.length = 0;
});

test('a sidebar shows the page of its name under its title', () => {
  world(null);
  showSidebarPage('requests');

  expect(shown).toEqual([
    { html: expect.stringContaining('requests'), title: 'Đề nghị chờ duyệt' },
  ]);
});

test.each([
  [
    'an address',
    'https://script.google.com/a/macros/x.vn/s/AK_-1/exec',
    'https://script.google.com/a/macros/x.vn/s/AK_-1/exec',
  ],
  ['an address with a query', 'https://x.vn/exec?a=1&b=2', 'https://x.vn/exec?a=1&amp;b=2'],
  ['no address', null, ''],
  ['script', 'javascript:alert(1)', ''],
  ['a quote', 'https://x.vn/"><script>', ''],
])('the dialog for the phone takes %s safely', (_name, url, expected) => {
  world(url);
  showPhonePage();

  expect(shown[0]?.html).toContain(`data-url="${expected}"`);
});
