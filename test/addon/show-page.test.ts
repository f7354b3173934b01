import { keepLanguage } from '../../src/addon/language';
import { showPhonePage, showSidebarPage } from '../../src/addon/show-page';
import { installGlobals } from './fake-google';

const shown: { html: string; title: string }[] = [];
/** User properties of the person at the keyboard. */
const kept = new Map<string, string>();
let uninstall: () => void;

/** An `HtmlOutput` as far as a page is one. */
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

/** `HtmlService` and `Ui` as far as a page is shown with them; `url` is the script property. */
function world(url: string | null): void {
  uninstall = installGlobals({
    HtmlService: {
      createHtmlOutputFromFile: (name: string) =>
        output(`<!-- ${name} --><div data-language="__LANGUAGE__" data-url="__WEBAPP_URL__">`),
      createHtmlOutput: output,
    },
    PropertiesService: {
      getScriptProperties: () => ({ getProperty: () => url }),
      getUserProperties: () => ({
        getProperty: (key: string) => kept.get(key) ?? null,
        setProperty: (key: string, value: string) => kept.set(key, value),
      }),
    },
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
  kept.clear();
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

describe('the language a person chose', () => {
  test('holds in every sidebar and dialog shown after, with its title', () => {
    world('https://script.google.com/a/macros/x/exec');
    expect(keepLanguage('en')).toBe('"en"');
    showSidebarPage('lock');
    showSidebarPage('cell');
    showPhonePage();

    expect(shown.map(({ title }) => title)).toEqual([
      'Lock / unlock',
      'Cell and its history',
      'The school’s page',
    ]);
    expect(shown.every(({ html }) => html.includes('data-language="en"'))).toBe(true);

    keepLanguage('vi');
    showSidebarPage('lock');
    expect(shown[3]?.html).toContain('data-language="vi"');
  });

  test('is Vietnamese before any choice, and anything that is no language changes nothing', () => {
    world(null);
    expect([undefined, null, 'fr', '"><script>', {}].map(keepLanguage)).toEqual(
      Array.from({ length: 5 }, () => '"vi"'),
    );
    expect(kept.size).toBe(0);
    showSidebarPage('cell');
    expect(shown[0]?.html).toContain('data-language="vi"');
  });

  test('that cannot be read keeps no page from being shown', () => {
    world(null);
    const properties = PropertiesService.getUserProperties;
    PropertiesService.getUserProperties = () => {
      throw new Error('quota');
    };
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    showSidebarPage('cell');
    PropertiesService.getUserProperties = properties;

    expect(shown[0]?.title).toBe('Ô đang chọn và lịch sử');
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });
});
