/** What `clasp` passes on of Google's refusals, by a sign in the text, with what to do about it. */
export const FAILURES = [
  {
    sign: /User has not enabled the Apps Script API/,
    words: {
      vi: 'Tài khoản này chưa bật Apps Script API. Mở https://script.google.com/home/usersettings bằng chính tài khoản này, bật công tắc “Google Apps Script API”, đợi một phút rồi chạy lại đúng lệnh vừa rồi.',
      en: 'This account has not switched the Apps Script API on. Open https://script.google.com/home/usersettings as this very account, switch “Google Apps Script API” on, wait a minute and give the same command again.',
    },
  },
  {
    sign: /invalid_grant|invalid_rapt|No credentials found|invalid authentication credentials/,
    words: {
      vi: 'Đăng nhập của clasp không còn giá trị. Chạy “npx clasp login”, chọn tài khoản của trường, rồi chạy lại đúng lệnh vừa rồi.',
      en: 'The login of clasp is not valid any more. Give “npx clasp login”, choose the school account, then give the same command again.',
    },
  },
  {
    sign: /up to 20 versioned deployments/,
    words: {
      vi: 'Dự án đã có 20 bản triển khai, Google không cho thêm. Mở dự án tại https://script.google.com → Triển khai → Quản lí, lưu trữ những bản không dùng, rồi chạy lại.',
      en: 'The project has 20 deployments, and Google allows no more. Open it at https://script.google.com → Deploy → Manage, archive those that are not used, then try again.',
    },
  },
  {
    sign: /admin_policy_enforced|access_denied|blocked/i,
    words: {
      vi: 'Người quản trị tên miền đang chặn clasp. Nhờ họ làm bước 0 trong docs/set-up.md, rồi chạy lại.',
      en: 'The administrator of the domain blocks clasp. Ask for step 0 of docs/set-up.md, then try again.',
    },
  },
  {
    sign: /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|network/i,
    words: {
      vi: 'Không tới được máy chủ của Google. Kiểm tra mạng rồi chạy lại; những gì đã xong không phải làm lại.',
      en: 'Google’s servers could not be reached. Check the network and try again; what is done is not done twice.',
    },
  },
];

/** Everything else that is said, by what it is about; `{…}` is filled in. */
export const WORDS = {
  usage: {
    vi: 'Cách dùng: npm run school -- init | update | add-on',
    en: 'Usage: npm run school -- init | update | add-on',
  },
  oldNode: {
    vi: 'Cần Node 20 trở lên, máy này có {version}. Tải bản LTS tại https://nodejs.org, cài, rồi chạy lại.',
    en: 'Node 20 or later is needed, this computer has {version}. Install the LTS release from https://nodejs.org, then try again.',
  },
  notSignedIn: {
    vi: 'clasp chưa đăng nhập. Chạy “npx clasp login”, trình duyệt mở ra: chọn tài khoản của trường và bấm Cho phép. Rồi chạy lại đúng lệnh vừa rồi.',
    en: 'clasp is not signed in. Give “npx clasp login”; in the browser choose the school account and press Allow. Then give the same command again.',
  },
  consumer: {
    vi: 'clasp đang đăng nhập bằng {email}, không phải tài khoản của trường: phần mềm chỉ nhận người trong tên miền của trường. Chạy “npx clasp logout”, “npx clasp login” với tài khoản của trường, rồi chạy lại.',
    en: 'clasp is signed in as {email}, which is no account of a school: only people of the school’s domain are known. Give “npx clasp logout”, then “npx clasp login” with the school account, then try again.',
  },
  otherAccount: {
    vi: 'Dự án ở đây thuộc về {known}, còn clasp đang đăng nhập bằng {email}. Chạy “npx clasp logout”, “npx clasp login” với {known}, rồi chạy lại.',
    en: 'The project here belongs to {known}, while clasp is signed in as {email}. Give “npx clasp logout”, “npx clasp login” with {known}, then try again.',
  },
  notYet: {
    vi: 'Ở máy này chưa có dự án của trường. Chạy “npm run school -- init” trước. (Nếu đã cài từ máy khác, chép thư mục .school của máy ấy sang.)',
    en: 'There is no project of the school on this computer. Give “npm run school -- init” first. (Installed from another computer: copy its folder .school here.)',
  },
  notRead: {
    vi: 'Đã làm “{what}” nhưng đọc lại không thấy. Chưa có gì hỏng: chạy lại đúng lệnh vừa rồi; nếu vẫn vậy, báo cho người làm phần mềm.',
    en: '“{what}” was done but is not there when read back. Nothing is broken: give the same command again; if it stays so, tell the developers.',
  },
  account: {
    vi: 'Tài khoản: {email}',
    en: 'Account: {email}',
  },
  made: { vi: 'Dự án: {scriptId}', en: 'Project: {scriptId}' },
  pushed: { vi: 'Đã đẩy mã lên: {files} tệp', en: 'Pushed: {files} files' },
  upToDate: {
    vi: 'Mã trên Google đã đúng bản này',
    en: 'What stands on Google is this very version',
  },
  version: { vi: 'Phiên bản {number}', en: 'Version {number}' },
  deployed: {
    vi: 'Đã triển khai, đọc lại thấy phiên bản {number}',
    en: 'Deployed; read back: version {number}',
  },
  page: {
    vi: 'XONG. Mở trang này bằng {email} để cài đặt:\n  {url}\nNếu trang viết “Authorization is required”: mở {editor}, chọn hàm install, bấm Chạy, đồng ý các quyền, rồi mở lại trang.',
    en: 'DONE. Open this page as {email} to install the school:\n  {url}\nIf it says “Authorization is required”: open {editor}, choose the function install, press Run, grant what is asked, then open the page again.',
  },
  updated: {
    vi: 'XONG. Địa chỉ không đổi:\n  {url}\nBảng và cột mới được thêm trong vài phút (nhịp tim kế tiếp).',
    en: 'DONE. The address stays:\n  {url}\nNew tables and columns are added within minutes (by the next heartbeat).',
  },
  addOn: {
    vi: 'XONG phần đẩy mã của tiện ích. Còn phải làm bằng tay (docs/set-up.md, “Tiện ích”):\n  mã script {scriptId}, phiên bản {number}\n  địa chỉ của trường đã nằm sẵn trong tiện ích.',
    en: 'DONE with pushing the add-on. What is left is done by hand (docs/set-up.md, “Add-on”):\n  script id {scriptId}, version {number}\n  the school’s addresses are in the add-on already.',
  },
};
