/** Why a cell cannot be written now; several can hold at once. */
export type ClosedReason =
  | 'deadline' // hết hạn nhập
  | 'notStarted' // chưa tới ngày mở
  | 'byRequest' // đã được nhận: chỉ sửa bằng phiếu (R082)
  | 'termLocked' // học kì tự khóa theo quy chế
  | 'locked' // bị khóa theo lệnh
  | 'sealed' // kết quả đã duyệt
  | 'unassigned' // chưa phân công
  | 'corrected' // đã sửa theo phiếu, có biên bản
  | 'away' // học sinh không còn học ở lớp này
  | 'notAssessed'; // chưa có ngày kiểm tra
