import { tightKey } from '../../kernel/text/text-key';
import type { Subject } from '../school-types';

/** Other writings found in tables of schools and of vendors, by subject id. Spaces, dots, dashes and case do not matter. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  van: ['Văn', 'Ngữ văn', 'N.văn'],
  toan: ['Toán', 'Toán học'],
  nn1: [
    'NN1',
    'Ngoại ngữ',
    'Tiếng Anh',
    'T.Anh',
    'Anh',
    'Anh văn',
    'Ng.ngữ',
    'Ngoại ngữ 1 (Tiếng Anh)',
  ],
  gdcd: ['GDCD', 'Công dân', 'GD công dân'],
  'ls-dl': [
    'LS&ĐL',
    'LS-ĐL',
    'LS ĐL',
    'LSĐL',
    'LS và ĐL',
    'Lịch sử & Địa lí',
    'Lịch sử và Địa lý',
    'Sử Địa',
    'Lịch sử - Địa lí',
  ],
  khtn: ['KHTN', 'KHKT', 'Khoa học tự nhiên', 'KH tự nhiên'],
  'cong-nghe': ['C.nghệ', 'CN', 'Công nghệ'],
  tin: ['Tin', 'Tin học'],
  gdtc: ['GDTC', 'Thể dục', 'TD', 'GD thể chất'],
  'nghe-thuat': ['N.thuật', 'NT', 'Nghệ thuật'],
  gddp: ['GDĐP', 'NDGDĐP', 'NDGDCĐP', 'Giáo dục địa phương', 'GD địa phương'],
  'hdtn-hn': [
    'HĐTN,HN',
    'HĐTN&HN',
    'HĐTN-HN',
    'HĐTNHN',
    'HĐTN',
    'TNHN',
    'TN-HN',
    'Hoạt động trải nghiệm',
    'HĐ trải nghiệm, hướng nghiệp',
  ],
  su: ['Sử', 'LS', 'Lịch sử'],
  dia: ['Địa', 'Địa lí', 'Địa lý'],
  ktpl: ['KT&PL', 'GDKT&PL', 'GDKTPL'],
  li: ['Lí', 'Lý', 'Vật lí', 'Vật lý'],
  hoa: ['Hóa', 'Hoá', 'Hóa học'],
  sinh: ['Sinh', 'Sinh học'],
  gdqpan: ['GDQP&AN', 'GDQP-AN', 'GDQPAN', 'GDQP', 'Quốc phòng'],
  'am-nhac': ['Âm nhạc', 'Nhạc'],
  'mi-thuat': ['Mĩ thuật', 'Mỹ thuật'],
};

/** The subject a text in a table stands for, by id, name, short name or alias; null if none of the catalogue. */
export function findSubject(text: string, catalogue: readonly Subject[]): Subject | null {
  const wanted = tightKey(text);

  return (
    catalogue.find((subject) => writingsOf(subject).some((each) => keyOf(each) === wanted)) ?? null
  );
}

/** Every writing of a subject that is understood. */
export function writingsOf(subject: Subject): readonly string[] {
  return [subject.id, subject.name, subject.shortName, ...(ALIASES[subject.id] ?? [])];
}

/** Keys of the catalogue's own writings, which every line of a table is compared with. */
const keys = new Map<string, string>();

/** Signs, spaces, case, tone places and look-alike letters do not matter. Diacritics do: Sử is not Sự. */
function keyOf(writing: string): string {
  const known = keys.get(writing) ?? tightKey(writing);
  keys.set(writing, known);

  return known;
}
