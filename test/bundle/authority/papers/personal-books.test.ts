import { approvedYear } from '../results/approved-year';
import { archived, pagesOf, printPapers } from './print-papers';

const ASKED = { classIds: ['6A1'], term: 1 } as const;

test('a book a subject is printed blank with the names, and full with marks and how many pass', async () => {
  const school = approvedYear();
  printPapers(school, 'export.personalBooks', { ...ASKED, isFilled: false });
  printPapers(school, 'export.personalBooks', { ...ASKED, isFilled: true });
  const [blank, full] = await Promise.all(
    ['personalBookBlank', 'personalBook'].map((kind) =>
      pagesOf(school, archived(school, kind).find((row) => row[10] === 'toan')?.[0]),
    ),
  );

  expect(archived(school, 'personalBookBlank')).toHaveLength(12);
  expect(archived(school, 'personalBook')).toHaveLength(12);
  expect(blank?.join()).toMatch(/HS102\s*Lê Thu Hà\s*02\/03\/2015/);
  expect(blank?.join()).not.toMatch(/\d,\d/);
  expect(full?.join()).toMatch(/Lê Thu Hà\s*02\/03\/2015\s*3\s/);
  expect(full?.join()).toContain('Số học sinh đạt: 3 (75,0 %)');
  expect(full?.join().replace(/\s+/g, ' ')).toMatch(/Tính toán\s*nhanh/);
  expect(blank?.join()).not.toContain('Tính toán');
});
