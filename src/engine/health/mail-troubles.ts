import { printDateTime } from '../../kernel/text/date-text';
import type { BothTexts } from '../../kernel/words/both-texts';
import type { AuthorityContext } from '../authority-context';
import { conditionOf, HEALTH_CONDITIONS, mailSubject } from './pure/health-conditions';
import type { HealthRecord } from './pure/health-state';

/** Troubles of one condition named in one mail; the rest is counted. */
const NAMED = 20;

/** A trouble in a line: `Sổ 6A1: không mở được sổ (mã 404)`. */
export function troubleWords(
  { say }: Pick<AuthorityContext, 'say'>,
  { subject, detail }: Pick<HealthRecord, 'subject' | 'detail'>,
): BothTexts {
  const parts = [subject, detail].flatMap((part) => (part === null ? [] : [say(part)]));

  return {
    vi: parts.map(({ vi }) => vi).join(': '),
    en: parts.map(({ en }) => en).join(': '),
  };
}

type Say = Pick<AuthorityContext, 'say'>;

function lineOf(by: Say, record: HealthRecord): string {
  return `- ${troubleWords(by, record).vi} (từ ${printDateTime(record.since)})`;
}

function section(
  by: Say,
  code: HealthRecord['code'],
  records: readonly HealthRecord[],
): readonly string[] {
  const { title, meaning, toDo, told } = conditionOf(code);
  const rest = records.length - NAMED;

  return [
    `${title.vi}:`,
    ...records.slice(0, NAMED).map((record) => lineOf(by, record)),
    ...(rest > 0 ? [`- … và ${rest} việc tương tự`] : []),
    meaning.vi,
    `Cần làm: ${toDo.vi}`,
    ...(told === 'daily' ? ['Mục này được nhắc mỗi ngày một lần khi việc còn đó.'] : []),
    '',
  ];
}

/** The body of the mail: condition by condition what, since when, what follows, what to do. */
function mailBody(by: Say, records: readonly HealthRecord[]): string {
  const sections = HEALTH_CONDITIONS.flatMap(({ code }) => {
    const own = records.filter((record) => record.code === code);

    return own.length === 0 ? [] : section(by, code, own);
  });

  return [
    'Hệ thống sổ điểm thấy các việc sau cần được xử lí:',
    '',
    ...sections,
    'Trang của trường, mục “Tình trạng”, cho biết việc nào còn và việc nào đã hết.',
  ].join('\n');
}

/**
 * Mails each address by a mail of its own, so that one that is refused does not keep it from the others. Answers true
 * if somebody got it.
 */
export function mailTroubles(
  context: AuthorityContext,
  addresses: readonly string[],
  records: readonly HealthRecord[],
): boolean {
  const body = mailBody(context, records);
  const subject = mailSubject(records.map(({ code }) => code));
  const sent = addresses.filter((to) => {
    try {
      context.mail.send({ to, subject, body });

      return true;
    } catch (thrown) {
      console.error(`mail to ${to}: ${String(thrown)}`);

      return false;
    }
  });

  return sent.length > 0;
}
