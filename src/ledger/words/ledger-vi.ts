/** What was found with the ledger, in Vietnamese; a code once in an entry never changes, its words may be bettered. */
export const LEDGER_VI = {
  'finding.accepted': '{tabId} {pupilId} {key}: ghi {found:cell}, chuỗi nói {expected:cell}',
  'finding.spoilt': '{tabId}: ô đã nhận không đọc được',
  'finding.head': 'đầu chuỗi: ghi mục {size}, chuỗi có {entries} mục',
  'finding.place': 'đầu chuỗi: ghi sai trang của chuỗi',
  'finding.seal': 'dấu niêm không phải do phần mềm ghi',
  'finding.unsealed':
    '{count} mục không có dấu niêm hay điểm chốt nào chứng thực (mục {first} đến {last}; {kinds:names}): hãy đối chiếu từng mục',
  'finding.unsealedSince':
    '{count} mục không có dấu niêm hay điểm chốt nào chứng thực (mục {first} đến {last}, sau điểm chốt lúc {since:time}; {kinds:names}): hãy đối chiếu từng mục',
  'finding.kind': '{meaning}: {times}',
  'finding.foreign': '{rows} dòng do người viết dưới mục {size}, không phải mục của chuỗi',
  'chain.noSheet': 'không còn trang chuỗi',
  'chain.unreadableRow': 'dòng {row} của chuỗi không đọc được',
  'chain.broken': 'mục {entry} của chuỗi không khớp ({kind})',
  'chain.longer': 'chuỗi có {entries} mục, mục cuối do phần mềm ghi là {size}',
  'chain.unusable':
    'Sổ cái của {chain} không dùng được: {fault}. Sổ điểm này chưa được xét; hãy khôi phục sổ cái từ lịch sử phiên bản',
  'ledger.room':
    'Sổ cái đã dùng {percent} % của 10 triệu ô mà Google cho phép; hãy báo người phụ trách phần mềm để chuẩn bị tệp sổ cái tiếp theo trước khi đầy',
} as const;
