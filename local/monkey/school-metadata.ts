/** Keys of the developer metadata that the school's side keeps in class books (docs/architecture.md, "Data"). */
export const META_KEYS = [
  'so-diem.lop',
  'so-diem.chinh-thuc',
  'so-diem.trang',
  'so-diem.cot',
  'so-diem.sua',
  'so-diem.tu-choi',
] as const;
