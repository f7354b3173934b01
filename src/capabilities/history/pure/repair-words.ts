import { assessmentName } from '../../../book/assessment-name';
import { registerName } from '../../../book/register-name';
import type { BothTexts } from '../../../kernel/words/both-texts';
import type { Said } from '../../../kernel/words/said';
import { type ChainFinding, findingSaid } from '../../../ledger/chain-finding';
import type { LedgerData } from '../../../ledger/ledger-data';
import { sayBoth } from '../../../words/say-both';
import { type Fields, fieldsOf } from './entry-fields';

/** What of a book was other than it should be, by the kind of a finding. */
const DISPLAY: Readonly<Record<string, BothTexts>> = {
  note: { vi: 'ghi chú lạ', en: 'a strange note' },
  forgedNote: { vi: 'ghi chú giả của trường', en: 'a note made to look like the school’s' },
  numberFormat: { vi: 'số hiện khác giá trị', en: 'a number shown as another' },
  format: { vi: 'định dạng bị đổi', en: 'a format changed' },
  validation: { vi: 'kiểm tra dữ liệu bị đổi', en: 'a check of entries changed' },
  lines: { vi: 'đường kẻ ô bị đổi', en: 'lines around cells changed' },
  formula: { vi: 'công thức bị đổi', en: 'a formula changed' },
  conditionalFormat: { vi: 'định dạng có điều kiện lạ', en: 'conditional formats of others' },
  merge: { vi: 'ô bị gộp hoặc tách', en: 'cells merged or split' },
  hidden: { vi: 'bị ẩn', en: 'hidden' },
  size: { vi: 'bị thu nhỏ', en: 'made smaller' },
  frozen: { vi: 'dòng hoặc cột cố định bị đổi', en: 'frozen rows or columns changed' },
  title: { vi: 'trang bị đổi tên', en: 'a tab renamed' },
  order: { vi: 'thứ tự các trang bị đổi', en: 'tabs in another order' },
  locale: { vi: 'ngôn ngữ của bảng tính bị đổi', en: 'another locale' },
  timeZone: { vi: 'múi giờ của bảng tính bị đổi', en: 'another time zone' },
  fileTitle: { vi: 'tên tệp bị đổi', en: 'the file renamed' },
  sharing: { vi: 'quyền vào tệp', en: 'who gets at the file' },
};

function placeOf(found: Fields): string {
  const column = found.text('column') || found.text('of');
  const parts = [
    found.has('register') ? registerName(found.text('register')) : '',
    column === '' ? '' : assessmentName(column),
    found.text('row'),
    found.text('area'),
  ];

  return parts.filter((part) => part !== '').join(' · ');
}

function foundText(found: Fields): string {
  const cells = found
    .list('cells')
    .map((cell) => `${cell.text('row')} ${cell.text('value')} ≠ “${cell.text('shown')}”`);
  const written = found
    .list('written')
    .map(
      (cell) => `${cell.text('row')} ${assessmentName(cell.text('column'))} ${cell.text('value')}`,
    );
  const there = found.has('found') ? `“${found.text('found')}”` : '';

  return [there, ...cells, ...written].filter((part) => part !== '').join('; ');
}

function findingText(found: Fields, language: keyof BothTexts): string {
  const kind = DISPLAY[found.text('kind')]?.[language] ?? found.text('kind');

  return [placeOf(found), kind, foundText(found)].filter((part) => part !== '').join(': ');
}

function people(emails: readonly string[], none: string): string {
  return emails.length === 0 ? none : emails.join(', ');
}

function displayWords(data: Fields): BothTexts {
  const could = data.texts('could');
  const seen = data.texts('seen');
  const [vi, en] = (['vi', 'en'] as const).map((language) =>
    data
      .list('found')
      .map((found) => findingText(found, language))
      .join('; '),
  );

  return {
    vi: `Trình bày của sổ bị đổi ngoài hệ thống, đã khôi phục: ${vi}. Người có quyền đổi chỗ này: ${people(could, 'chỉ tài khoản của trường')}${seen.length === 0 ? '' : `; Google ghi nhận đã sửa sổ từ lần xem trước: ${seen.join(', ')}`}`,
    en: `The look of the book was changed outside the system and is restored: ${en}. Who could change it: ${people(could, 'only the school account')}${seen.length === 0 ? '' : `; seen by Google in the file since: ${seen.join(', ')}`}`,
  };
}

const MAY: Readonly<Record<string, BothTexts>> = {
  writer: { vi: 'sửa', en: 'edit' },
  commenter: { vi: 'nhận xét', en: 'comment' },
  reader: { vi: 'xem', en: 'view' },
};

const WHO: Readonly<Record<string, BothTexts>> = {
  anyone: { vi: 'ai có đường liên kết', en: 'whoever has the link' },
  domain: { vi: 'mọi người trong tên miền', en: 'everybody in the domain' },
  group: { vi: 'một nhóm', en: 'a group' },
};

function shareText(share: Fields, language: keyof BothTexts): string {
  const who = share.text('email') || WHO[share.text('type')]?.[language] || '';
  const may = MAY[share.text('role')]?.[language] ?? share.text('role');

  return language === 'vi' ? `${who} được ${may}` : `${who} may ${may}`;
}

function sharingWords(data: Fields): BothTexts {
  const shares = (name: string, language: keyof BothTexts): string =>
    data
      .list(name)
      .map((share) => shareText(share, language))
      .join(', ');
  const parts = (language: keyof BothTexts, gone: string, given: string): string =>
    [
      shares('withdrawn', language) === '' ? '' : `${gone} ${shares('withdrawn', language)}`,
      shares('given', language) === '' ? '' : `${given} ${shares('given', language)}`,
    ]
      .filter((part) => part !== '')
      .join('; ');

  return {
    vi: `Quyền vào tệp “${data.text('name')}” đưa về như vai trò và phân công hôm nay. ${parts('vi', 'Bỏ:', 'Thêm:')}`,
    en: `Who gets at the file “${data.text('name')}” was brought to the roles and posts of today. ${parts('en', 'Taken off:', 'Given:')}`,
  };
}

/** Sayings one after the other. */
function saidWords(items: readonly Said[]): BothTexts {
  const said = items.map(sayBoth);

  return { vi: said.map(({ vi }) => vi).join('; '), en: said.map(({ en }) => en).join('; ') };
}

function ledgerWords(data: LedgerData): BothTexts {
  const found = Array.isArray(data?.found)
    ? (data.found as unknown as readonly ChainFinding[])
    : [];
  const words = saidWords(found.map(findingSaid));

  return {
    vi: `Sổ cái bị sửa ngoài phần mềm, đã dựng lại từ chuỗi: ${words.vi}`,
    en: `The ledger was changed outside the software and is rebuilt from its chain: ${words.en}`,
  };
}

function pairs(lines: readonly Fields[], label: string): string {
  return lines
    .map((line) => `${line.text(label)}: ${line.text('old') || '–'} → ${line.text('new') || '–'}`)
    .join('; ');
}

type Words = (data: Fields) => BothTexts;

const COUNTED = (data: Fields): string =>
  `+${data.number('added')} ~${data.number('changed')} −${data.number('removed')}`;

/** Causes of entries `repair`, `close` and `foreign`. */
const CAUSES: Readonly<Record<string, Words>> = {
  display: displayWords,
  sharing: sharingWords,
  texts: (data) => {
    const words = [pairs(data.list('names'), 'row'), pairs(data.list('cover'), 'line')]
      .filter((part) => part !== '')
      .join('; ');

    return {
      vi: `Đưa họ tên và bìa sổ về như danh sách hiện tại: ${words}`,
      en: `Names and cover follow the present lists: ${words}`,
    };
  },
  approvals: (data) => ({
    vi: `Trong sổ có ${data.number('removed')} dấu duyệt sửa điểm không phải do hệ thống ghi, đã bỏ`,
    en: `${data.number('removed')} approvals in the book were not written by the system and are removed`,
  }),
  columns: () => ({
    vi: 'Thêm phần của mẫu sổ mới vào sổ đã có; không ô nào đổi chỗ',
    en: 'What the new form has more was added to the book; no cell moved',
  }),
  hints: (data) => ({
    vi: `Nhãn nhận dạng của sổ bị mất hoặc bị đổi ngoài hệ thống, đã đặt lại ${data.number('restored')}, gỡ ${data.number('removed')}`,
    en: `Marks by which the book is known were lost or changed: ${data.number('restored')} set again, ${data.number('removed')} removed`,
  }),
  'hints-renewed': (data) => ({
    vi: `Đổi nhãn nhận dạng sang loại chỉ hệ thống của trường ghi được (${data.number('restored')})`,
    en: `Marks by which the book is known are now such as only the school’s side can write (${data.number('restored')})`,
  }),
  control: (data) => {
    const { vi, en } = saidWords(data.sayings('rows'));

    return {
      vi: `Tài khoản của trường đã ghi bằng tay vào Sổ quản trị, ngoài phần mềm; đã đưa về như phần mềm ghi, không điều gì trong đó có hiệu lực: ${vi}`,
      en: `The school account wrote into control by hand; it is put back as the software wrote it, and none of it holds: ${en}`,
    };
  },
  altered: (data) => {
    const { vi, en } = saidWords(data.sayings('fault'));

    return {
      vi: `Sổ quản trị không còn như phần mềm đã ghi: ${vi}; không điều gì trong tệp được tin cho đến khi được khôi phục`,
      en: `Control is not as the software wrote it: ${en}; nothing in it is believed until it is restored`,
    };
  },
  accepted: (data) => {
    const { vi, en } = saidWords(data.sayings('fault'));

    return {
      vi: `Tài khoản của trường xác nhận Sổ quản trị theo nội dung đang có, tuy ${vi}`,
      en: `The school account had control count as it stands, though ${en}`,
    };
  },
  'not-understood': (data) => ({
    vi: `Đóng trang không nhận ra được, hoặc dòng không rõ của ai: ${data.texts('tabs').join(', ')}`,
    en: `Tabs that are not understood, or rows that are nobody’s, are closed: ${data.texts('tabs').join(', ')}`,
  }),
  understood: (data) => ({
    vi: `Mở lại trang trước đó đóng vì không nhận ra được, nay đã nhận ra: ${data.texts('tabs').join(', ')}`,
    en: `Tabs that had been closed because they were not understood are open again: ${data.texts('tabs').join(', ')}`,
  }),
  due: (data) => ({
    vi: `Cập nhật bảo vệ theo thời hạn và phân công (${COUNTED(data)})`,
    en: `Protections follow deadlines and posts (${COUNTED(data)})`,
  }),
  protections: (data) => ({
    vi: `Bảo vệ bị thay đổi ngoài hệ thống, đã khôi phục (${COUNTED(data)}); có thể do: ${data.texts('could').join(', ')}`,
    en: `Protections were changed outside the system and are restored (${COUNTED(data)}); could be by: ${data.texts('could').join(', ')}`,
  }),
};

/** What was put right, in words; null for a cause this version does not know. */
export function repairWords(data: LedgerData): BothTexts | null {
  const fields = fieldsOf(data);
  const cause = fields.text('cause');

  return cause === 'ledger' ? ledgerWords(data) : (CAUSES[cause]?.(fields) ?? null);
}
