import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { pdfFacts } from '../../verifier/read/pdf-facts';
import { loadPdfEngineForNode } from '../documents/engine-for-node';
import {
  COMMENT_SUBJECTS,
  classBook,
  minutes,
  onPaper,
  pupilName,
  SCORE_SUBJECTS,
  WITNESS,
} from '../documents/sample-documents';

/** Judges of our PDFs that we did not write. */
const PACKAGES: Readonly<Record<string, string>> = {
  qpdf: 'qpdf',
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
};

function run(tool: string, args: readonly string[]): string {
  const done = spawnSync(tool, args, { encoding: 'utf8' });
  if (done.error) {
    throw new Error(
      `${tool} cannot be run (${done.error.message}). Install it: apt-get install ${PACKAGES[tool]}`,
    );
  }
  if (done.status !== 0) {
    throw new Error(
      `${tool} ${args.join(' ')} ended with ${done.status}:\n${done.stdout}${done.stderr}`,
    );
  }
  return done.stdout;
}

let folder: string;
const files: Record<'book' | 'longBook' | 'minutes', string> = {
  book: '',
  longBook: '',
  minutes: '',
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pdf-tools-'));
  const engine = loadPdfEngineForNode();
  const save = (name: string, bytes: Uint8Array) => {
    const file = path.join(folder, `${name}.pdf`);
    writeFileSync(file, bytes);
    return file;
  };
  files.book = save('book', engine.print('classBook', onPaper(classBook(45, 1))).bytes);
  files.longBook = save('long-book', engine.print('classBook', onPaper(classBook(70, 2))).bytes);
  files.minutes = save('minutes', engine.print('minutes', onPaper(minutes(12))).bytes);
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(['book', 'longBook', 'minutes'] as const)('qpdf finds nothing wrong with %s', (name) => {
  expect(run('qpdf', ['--check', files[name]])).toContain('No syntax or stream encoding errors');
});

test.each(['book', 'minutes'] as const)(
  'all fonts of %s are embedded subsets that can be searched',
  (name) => {
    const rows = run('pdffonts', [files[name]]).trim().split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      expect(row).toMatch(/^SODIEM\+Tinos-\w+ +CID TrueType +Identity-H +yes yes yes/);
    }
  },
);

test('pdftotext reads names, subjects and marks of the class book with correct diacritics', () => {
  const text = run('pdftotext', ['-layout', files.book, '-']);
  expect(text).toBe(text.normalize('NFC'));
  for (const subject of [...SCORE_SUBJECTS, ...COMMENT_SUBJECTS]) {
    expect(text).toContain(`MÔN ${subject.toUpperCase()}`);
  }
  const sheets = SCORE_SUBJECTS.length + COMMENT_SUBJECTS.length + 1;
  for (const at of [0, 20, 44]) {
    expect(text.split(pupilName(at)).length - 1).toBeGreaterThanOrEqual(sheets);
  }
  expect(text).toMatch(/^ *1 +Nguyễn Thị Ngọc Ánh +3,0 +6,7 +3,3 +7,0 +3,4 +9,4 +7,9/m);
});

test.each(['book', 'minutes'] as const)('%s tells a program the head on its pages', (name) => {
  const { head } = pdfFacts(name, readFileSync(files[name]));

  expect(head).toMatchObject({ chain: WITNESS.chain, size: WITNESS.sequence, root: WITNESS.head });
});

test('pdftotext reads the minutes as running text', () => {
  const text = run('pdftotext', [files.minutes, '-']).replace(/\s+/g, ' ');
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(text).toContain(
    'Giáo viên nhập nhầm điểm bài kiểm tra giữa kì của học sinh khi chuyển từ bài chấm',
  );
  expect(text).toContain('Biên bản lập thành 02 bản có giá trị như nhau');
});

test('the stored fonts are what the font script makes of the font package today', () => {
  const root = path.join(__dirname, '../..');
  // In a process of its own: the script is an ES module and its subsetter is WebAssembly.
  const script =
    "import('./scripts/build-fonts.mjs').then(async (m) => process.stdout.write(await m.buildFonts()))";
  const made = spawnSync(process.execPath, ['-e', script], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e7,
  });
  expect(made.stderr).toBe('');
  const stored = readFileSync(path.join(root, 'src/documents/fonts/tinos.json'), 'utf8');
  expect(unpacked(made.stdout)).toEqual(unpacked(stored));
});

/** The faces with their files inflated: versions of zlib may pack the same bytes differently. */
function unpacked(json: string): unknown {
  const faces = JSON.parse(json) as Record<string, { file: string }>;
  return Object.entries(faces).map(([style, face]) => [
    style,
    { ...face, file: inflateSync(Buffer.from(face.file, 'base64')).toString('hex') },
  ]);
}
