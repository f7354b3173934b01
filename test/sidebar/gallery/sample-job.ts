import type { JobView } from '../../../src/contract/views';

/** A job of ten steps at some point of its way. */
export function jobAt(done: number, state: JobView['state'], kind = 'export'): JobView {
  return {
    id: `${kind}-1`,
    kind,
    title: kind === 'export' ? 'Xuất sổ học kì I' : 'Thiết lập năm học 2026–2027',
    titleEn:
      kind === 'export' ? 'Class books of semester I' : 'Set-up of the school year 2026–2027',
    state,
    done,
    total: 10,
    note: state === 'done' ? 'Đã xong 10 lớp.' : `Đang làm lớp 6A${(done % 5) + 1}`,
    noteEn: '',
    error: null,
  };
}
