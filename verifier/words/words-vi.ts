/** Texts of the verifier in Vietnamese. A finding's text stands under its kind; the rest of it, under `more`. */
export const WORDS_VI = {
  title: 'Kiểm chứng sổ điểm',
  intro:
    'Trang này chạy ngay trên máy của thầy/cô, không cần mạng, không gửi gì đi đâu. Đưa vào tệp nhà trường giao và mã in trên giấy, trang trả lời điều gì được chứng minh, điều gì chưa.',
  files: 'Tệp cần kiểm chứng',
  filesHint:
    'Sổ cái (.jsonl), tệp đầu chuỗi, bằng chứng một điểm (.json), tệp PDF lưu trữ. Chọn nhiều tệp cùng lúc được.',
  choose: 'Chọn tệp',
  drop: 'hoặc kéo tệp thả vào đây',
  code: 'Mã trên giấy, trong thư hoặc mã QR',
  codeHint: 'Ví dụ D7VE-A0RC-REQK-5YWQ. Có thể dán nguyên thư “Điểm chốt sổ cái”.',
  check: 'Kiểm chứng',
  clear: 'Bỏ hết',
  working: 'Đang kiểm tra… {percent} %',
  remove: 'Bỏ {name}',
  language: 'English',
  'kind.ledger': '{rows} dòng sổ cái',
  'kind.heads': 'tệp đầu chuỗi',
  'kind.proof': 'bằng chứng',
  'kind.pdf': 'PDF',
  'kind.other': 'không đọc được là tệp của sổ',
  'tone.broken': 'KHÔNG KHỚP',
  'tone.proven': 'KHỚP',
  'tone.open': 'CHƯA ĐỦ ĐỂ KẾT LUẬN',
  'tone.broken.text': 'Có điều không đúng như lúc được ghi. Dòng sai đầu tiên nêu dưới đây.',
  'tone.proven.text': 'Điều nêu dưới đây được chứng minh bằng thứ thầy/cô đưa vào.',
  'tone.open.text': 'Không thấy gì sai, nhưng với những thứ này thì chưa chứng minh được gì.',
  'part.broken': 'Sai',
  'part.proven': 'Đã chứng minh',
  'part.open': 'Chưa chứng minh được',
  at: 'Tệp {file}, dòng {line}',
  expected: 'phải là {expected}',
  found: 'thấy {found}',
  typed: 'mã đã gõ',
  blank: 'để trống',
  changed:
    'Dòng số {seq} của sổ cái {chain}: nội dung không cho ra mã băm của nó. Dòng này đã bị sửa.',
  removed:
    'Ngay trước dòng số {seq} của sổ cái {chain} có dòng bị lấy đi (thiếu từ số {expected}).',
  inserted: 'Dòng số {seq} của sổ cái {chain} không thuộc chỗ này: bị chèn thêm hoặc chép lặp lại.',
  swapped: 'Dòng số {seq} của sổ cái {chain} đứng sai chỗ: các dòng bị đổi thứ tự.',
  relinked:
    'Dòng số {seq} của sổ cái {chain} không nối tiếp dòng ngay trước: dòng trước đã bị sửa rồi băm lại, hoặc bị thay.',
  truncated:
    'Sổ cái {chain} bị cắt: từ dòng số {seq} trở đi không còn, dù đã có nơi ghi nhận ({source}).',
  rewritten:
    'Sổ cái {chain} đã bị viết lại: đầu chuỗi ở dòng số {seq} khác điều đã ghi ở nơi khác ({source}). Đến dòng số {upTo} còn đúng; chỗ đổi nằm sau đó.',
  forked:
    'Sổ cái {chain} rẽ làm hai nhánh ở dòng số {seq}: có hai bản nối tiếp khác nhau. Một trong hai là bản làm lại.',
  'wrong-year':
    'Nhầm năm học, hoặc sổ cái {chain} không nối với năm trước: thứ đưa vào là của năm khác.',
  'wrong-chain': 'Nhầm lớp: dòng số {seq} là của sổ cái {chain}, không phải của {amid}.',
  unreadable:
    'Tệp {file}, dòng {line} không đọc được (chỗ hỏng: {field}). Có {lines} dòng như vậy trong tệp.',
  pieces:
    'Dòng số {seq} của sổ cái {chain}: các mảnh dữ liệu trước nó không ghép lại thành dữ liệu của nó.',
  checkpoint: 'Một điểm chốt không cho ra gốc ghi trong nó: các đầu chuỗi trong đó đã bị sửa.',
  accepted:
    'Bảng giá trị đã nhận của {chain} khác điều sổ cái nói cuối cùng, ở {cells} ô; ô đầu: {cell}.',
  'code-not-found':
    'Mã {code} không có ở đâu trong sổ cái {chains}: sổ bị cắt bớt, bị viết lại, hoặc mã gõ nhầm.',
  path: 'Bằng chứng của dòng số {seq}, sổ cái {chain}, không dẫn tới đầu chuỗi ghi trong nó: không dùng được.',
  'pdf-unknown':
    'Tệp {name} không giống bản lưu nào từng byte: đã bị sửa, in lại, hoặc là bản khác.',
  'chain-outside': 'Sổ cái {chain}: mọi dòng từ đầu đến số {upTo} đúng như lúc {source} được lập.',
  'code-at': 'Mã {code} là đầu chuỗi {chain} ở dòng số {seq}: mọi dòng đến đó đúng như lúc in.',
  'root-at': 'Mã {code} là điểm chốt lúc {time}.',
  'year-goes-on': 'Sổ cái {chain} năm học {begins} nối tiếp đúng sổ cái năm học {before}.',
  'entry-outside':
    'Điều dưới đây có trong sổ cái {chain}, dòng số {seq}, đúng như vậy; được xác nhận bởi {source}.',
  growth:
    'Sổ cái {chain} có {size} dòng nối tiếp đúng sổ cái lúc có {before} dòng: không dòng nào trước đó bị sửa.',
  'pdf-filed':
    'Tệp {name} đúng từng byte với bản lưu “{kind}” ghi ở sổ cái {chain}, dòng số {seq}, lúc {time}.',
  'pdf-listed':
    'Tệp {name} đúng từng byte với bản lưu “{kind}” trong danh mục của trường ({source}).',
  'accepted-good': 'Bảng giá trị đã nhận trong {file} đúng với điều sổ cái nói cuối cùng.',
  'chain-alone':
    'Sổ cái {chain}: {rows} dòng nối khớp nhau, không có dấu vết bị sửa. Nhưng nếu phần cuối bị cắt, hoặc cả sổ bị viết lại, thì không thấy được: cần một mã giữ ở ngoài (giấy đã kí, thư hằng ngày).',
  'chain-tail':
    'Sổ cái {chain}: các dòng từ số {from} đến {rows} nối khớp nhau, nhưng ghi sau thứ đem đối chiếu.',
  'entry-alone':
    'Điều dưới đây dẫn tới đầu chuỗi {chain} ở {size} dòng. Hãy gõ mã trên giấy hoặc trong thư; nếu là {code} thì điều này được chứng minh.',
  'entry-other-head':
    'Điều dưới đây dẫn tới đầu chuỗi {chain} ở {size} dòng (mã {code}), không phải mã thầy/cô đưa. Hãy xin trường bằng chứng cho đúng mã trên giấy.',
  'code-alone': 'Chỉ với mã {code} thì chưa đối chiếu được: cần tệp của trường để đối chiếu.',
  'head-other-chain':
    'Thứ đem đối chiếu là của sổ cái {chain}; không tệp nào đưa vào là của sổ cái ấy. Có thể nhầm lớp.',
  'pdf-alone': 'Tệp {name}: cần tệp của trường để đối chiếu (sổ cái của lớp, hoặc tệp đầu chuỗi).',
  'heads-only': 'Tệp đầu chuỗi đọc được. Hãy đưa thêm sổ cái, PDF hoặc mã cần đối chiếu.',
  clock:
    'Sổ cái {chain}, dòng số {seq} ghi giờ sớm hơn dòng trước. Riêng điều này không chứng tỏ gì.',
  nothing: 'Chưa có gì để kiểm chứng. Hãy chọn tệp hoặc gõ mã.',
  'fact.pupil': 'Mã học sinh',
  'fact.register': 'Môn hoặc bảng',
  'fact.column': 'Cột',
  'fact.value': 'Giá trị cũ → mới',
  'fact.meaning': 'Việc',
  'fact.actor': 'Người',
  'fact.time': 'Lúc ghi',
  'meaning.enter': 'nhập',
  'meaning.change': 'sửa khi cột mở',
  'meaning.delete': 'xóa',
  'meaning.apply': 'sửa theo phiếu',
  'meaning.carry': 'mang theo từ lớp cũ',
  'meaning.reject': 'không được nhận',
  limits: 'Trang này không nói được gì về…',
  'limits.fair': 'điểm ấy có công bằng không: chỉ biết ai nhập, lúc nào, và điều gì xảy ra với nó;',
  'limits.who': 'ai ngồi trước bàn phím: Google chỉ nêu một tài khoản;',
  'limits.before': 'điều xảy ra trước dòng đầu của sổ cái, hoặc chỉ có trên giấy.',
  'limits.trust':
    'Mã đối chiếu phải từ nơi trường không sửa được nữa: giấy đã kí, thư đã nhận. Tệp đầu chuỗi chỉ đáng tin bằng người đưa nó.',
} as const;

/** Key of a text. */
export type WordKey = keyof typeof WORDS_VI;
