import { pick, type Random } from './seeded-random';

type Words = readonly [string, ...string[]];

function words(text: string): Words {
  const [first = '', ...rest] = text.split(' ');

  return [first, ...rest];
}

/** Family names about as often as they occur. */
const FAMILY = words(
  'Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Phạm Hoàng Hoàng Vũ Vũ Phan Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Đoàn Trịnh Mai Lương Đồng Tạ Cao Hà Tô',
);
const MIDDLE = {
  Nam: words('Văn Văn Đức Minh Quang Gia Hữu Tuấn Anh Thành Hoàng Công Bảo Nhật Đình'),
  Nữ: words('Thị Thị Thị Ngọc Thu Minh Khánh Thanh Phương Bảo Hà Mai Thùy Quỳnh Hải'),
};
const GIVEN = {
  Nam: words(
    'An Anh Bách Bảo Bình Cường Dũng Duy Dương Đạt Đăng Đức Giang Hải Hiếu Hiển Hoàng Huy Hùng Hưng Khang Khánh Khoa Khôi Kiên Lâm Long Lộc Mạnh Minh Nam Nghĩa Nguyên Nhân Phong Phú Phúc Quân Quang Quốc Sơn Tài Thái Thắng Thiện Thịnh Tiến Toàn Trí Trung Tuấn Tùng Việt Vinh Vũ',
  ),
  Nữ: words(
    'An Anh Ánh Châu Chi Diệp Diệu Dung Duyên Đan Giang Hà Hạnh Hằng Hân Hiền Hoa Hoài Hồng Huệ Huyền Hương Khanh Lam Lan Linh Loan Ly Mai My Mỹ Nga Ngân Ngọc Nguyệt Nhi Nhung Oanh Phương Quyên Quỳnh Tâm Thanh Thảo Thơ Thu Thủy Thư Thương Trà Trang Trâm Trinh Tuyết Uyên Vân Vy Yến',
  ),
};

/** An invented full name of a girl or a boy. */
function inventedName(gender: 'Nam' | 'Nữ', random: Random): string {
  return [pick(FAMILY, random), pick(MIDDLE[gender], random), pick(GIVEN[gender], random)].join(
    ' ',
  );
}

/** An invented full name none of `taken` has; it is added to them. */
export function unusedName(gender: 'Nam' | 'Nữ', random: Random, taken: Set<string>): string {
  let name = inventedName(gender, random);

  while (taken.has(name)) {
    name = inventedName(gender, random);
  }

  taken.add(name);

  return name;
}
