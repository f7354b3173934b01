import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePhrase } from '../../src/capabilities/regulation/pure/phrase/parse-phrase';
import type { Contradiction } from '../../src/capabilities/regulation/pure/presets/contradiction-types';
import { CONTRADICTIONS } from '../../src/capabilities/regulation/pure/presets/contradictions';
import type { Preset, PresetRule } from '../../src/capabilities/regulation/pure/presets/preset';
import { PRESETS } from '../../src/capabilities/regulation/pure/presets/preset-list';
import type { Work } from '../../src/capabilities/regulation/pure/rule/works';
import { printDate } from '../../src/kernel/text/date-text';

const PAGE = join(__dirname, '..', '..', 'docs', 'regulations.md');

/** Rows of the table that sets the regulations side by side; a rule stands in the first that has one of its works. */
const ROWS: readonly { readonly title: string; readonly works: readonly Work[] }[] = [
  { title: 'In sổ', works: ['printing'] },
  { title: 'Lưu trữ', works: ['archiving'] },
  { title: 'Khóa sổ', works: ['locking'] },
  { title: 'Điểm thường xuyên', works: ['regular', 'practical'] },
  { title: 'Điểm giữa kì, cuối kì', works: ['periodic', 'midTerm', 'finalTerm'] },
  { title: 'Phúc khảo', works: ['recheck'] },
  { title: 'Đánh giá lại, rèn luyện hè', works: ['reassessment'] },
  { title: 'Hạn sửa điểm', works: ['correction'] },
  { title: 'Chuyên cần, vi phạm', works: ['attendance', 'violations'] },
  { title: 'Hồ sơ học sinh', works: ['pupils'] },
  { title: 'Học bạ', works: ['transcript', 'remarks'] },
  { title: 'Rèn luyện, xếp loại', works: ['training', 'results'] },
  { title: 'Sổ điểm cá nhân', works: ['personalBook'] },
  { title: 'Sổ ghi đầu bài, kế hoạch dạy học', works: ['journal', 'teachingPlan', 'homeroomBook'] },
  { title: 'Kiểm tra tiến độ', works: ['monitoring'] },
  { title: 'Thiết lập, báo cáo', works: ['setUp', 'reports'] },
];
const CHANGE_ROW = 'Cách sửa điểm đã nhận';

function rowOf({ text }: PresetRule): string {
  const reading = parsePhrase(text);
  const works = reading.ok ? reading.rule.works : [];

  return ROWS.find((row) => row.works.some((work) => works.includes(work)))?.title ?? CHANGE_ROW;
}

function cell(preset: Preset, row: string): string {
  const rules = preset.rules.filter((rule) => rowOf(rule) === row);

  return rules.map(({ text, article }) => `${text} (${article})`).join('<br>') || '–';
}

/** A table as the formatter of this house writes it: every column as wide as its widest cell. */
function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, at) => Math.max(3, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, at) => text.padEnd(widths[at] ?? 0)).join(' | ')} |`;

  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

function sideBySide(): string {
  return table([
    ['Việc', ...PRESETS.map(({ name }) => name.vi)],
    ...[...ROWS.map(({ title }) => title), CHANGE_ROW].map((row) => [
      row,
      ...PRESETS.map((preset) => cell(preset, row)),
    ]),
  ]);
}

function documents(): string {
  return table([
    ['Quy chế', 'Mã', 'Văn bản', 'Số', 'Ngày', 'Áp dụng từ', 'Quyết định lập ban quản trị'],
    ...PRESETS.map((preset) => [
      preset.name.vi,
      `\`${preset.id}\``,
      preset.document,
      preset.number || '–',
      preset.date === '' ? '–' : printDate(preset.date),
      preset.effectiveFrom,
      preset.boardDecision || '–',
    ]),
  ]);
}

function contradiction({ id, about, readings, usual }: Contradiction): string {
  const lines = readings.map(({ id: reading, vi, saidBy }) => {
    const who = PRESETS.filter((preset) => saidBy.includes(preset.id)).map(({ name }) => name.vi);
    const by = who.length === 0 ? '' : ` – ${who.join('; ')}`;

    return `- \`${reading}\`${reading === usual ? ' (mặc định)' : ''}: ${vi}${by}`;
  });

  return `### ${id}. ${about.vi}\n\n${lines.join('\n')}`;
}

function quotes({ name, rules }: Preset): string {
  const lines = rules.map(({ article, quote, text }) => `- **${article}**: “${quote}” → ${text}`);

  return `### ${name.vi}\n\n${lines.join('\n')}`;
}

/** The page that sets the regulations side by side. */
export function regulationsPage(): string {
  return `${[
    '# Quy chế của các trường',
    'Trang này được viết ra từ dữ liệu (`npm run -s regulation -- page`), không sửa bằng tay. Mỗi quy định được ghi bằng câu mà phần mềm đọc lại đúng như cũ; `npm run -s regulation -- dates --preset MÃ --year 2026-2027` cho biết các ngày.',
    'Hạn của một ngày kết thúc lúc 23:59:59.999 giờ Việt Nam. Ngày bắt đầu không tính. “Trước ngày” là hết ngày hôm trước; “chậm nhất ngày” là hết chính ngày ấy. Cuối tuần là chủ nhật. Hạn tính theo ngày lịch và theo tuần không dời khi rơi vào ngày nghỉ.',
    '## Văn bản',
    documents(),
    '## Đặt cạnh nhau',
    sideBySide(),
    '## Chỗ các quy chế nói khác nhau',
    'Mỗi chỗ là một lựa chọn của trường; mỗi cách hiểu có tên.',
    ...CONTRADICTIONS.map(contradiction),
    '## Từng quy định với điều khoản',
    'Câu trong ngoặc kép là lời của văn bản, viết theo chính tả của phần mềm.',
    ...PRESETS.map(quotes),
  ].join('\n\n')}\n`;
}

/** Writes the page, and says where. */
export function writePage(): string {
  writeFileSync(PAGE, regulationsPage());

  return `${PAGE}\n`;
}
