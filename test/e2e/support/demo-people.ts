/** People of the demo school (`demo/staff.tsv`) whom the browser tests work as. */
export const PRINCIPAL = 'tranquanghuy@hoamai.edu.vn';
export const ADMIN = 'phamtiendat@hoamai.edu.vn';
export const OFFICE = 'vuthikimngan@hoamai.edu.vn';
/** Homeroom teacher of 6A1, and its teacher of literature. */
export const HOMEROOM = 'tabaotrinh@hoamai.edu.vn';
/** Teacher of mathematics in 6A1. */
export const MATHS = 'tranminhoanh@hoamai.edu.vn';
/** Somebody of another school. */
export const STRANGER = 'nguoila@truongkhac.edu.vn';

export const CONTROL = 'Sổ quản trị 2026-2027';
export const BOOK_6A1 = 'Sổ điểm 6A1 2026-2027';
export const ADDON_MENU = 'Tiện ích mở rộng';
