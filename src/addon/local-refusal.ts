import type { Refused } from '../contract/envelope';
import type { ErrorCode } from '../kernel/app-error';

/** What can go wrong before the authority has answered. The authority's own refusals carry their own texts. */
export type LocalProblem =
  | 'notConnected'
  | 'notSignedIn'
  | 'badRequest'
  | 'tooLarge'
  | 'unreachable'
  | 'badAnswer';

const PROBLEMS: Readonly<
  Record<LocalProblem, { readonly code: ErrorCode; readonly vi: string; readonly en: string }>
> = {
  notConnected: {
    code: 'NOT_SET_UP',
    vi: 'Tiện ích chưa được nối với hệ thống của trường. Hãy báo ban quản trị.',
    en: 'The add-on is not connected to the school’s system yet. Tell the administrators.',
  },
  notSignedIn: {
    code: 'NOT_SIGNED_IN',
    vi: 'Google không xác nhận được thầy/cô là ai. Hãy đăng nhập bằng tài khoản của trường rồi mở lại trang.',
    en: 'Google could not confirm who you are. Sign in with your school account and reload the page.',
  },
  badRequest: {
    code: 'BAD_INPUT',
    vi: 'Yêu cầu không đúng dạng nên không được gửi đi. Hãy tải lại trang và thử lại.',
    en: 'The request is malformed and was not sent. Reload the page and try again.',
  },
  tooLarge: {
    code: 'BAD_INPUT',
    vi: 'Yêu cầu quá lớn (tối đa khoảng 20 MB). Hãy bớt hoặc thu nhỏ tệp minh chứng.',
    en: 'The request is too large (about 20 MB at most). Attach fewer or smaller evidence files.',
  },
  unreachable: {
    code: 'GOOGLE_UNAVAILABLE',
    vi: 'Chưa liên lạc được với hệ thống của trường. Bấm lại sau ít phút; việc gửi lại không bị tính hai lần.',
    en: 'The school’s system cannot be reached. Press again in a few minutes; sending twice counts once.',
  },
  badAnswer: {
    code: 'GOOGLE_UNAVAILABLE',
    vi: 'Hệ thống của trường trả lời không đọc được. Bấm lại sau ít phút; việc gửi lại không bị tính hai lần.',
    en: 'The school’s system gave an unreadable answer. Press again in a few minutes; sending twice counts once.',
  },
};

/** A refusal made on the person's side, in the shape of every answer. `details` are JSON only and hold no secrets. */
export function localRefusal(
  problem: LocalProblem,
  details: Readonly<Record<string, unknown>> = {},
): Refused {
  const { code, vi, en } = PROBLEMS[problem];

  return { ok: false, code, details: { problem, ...details }, message: { vi, en } };
}
