import { refusalReason } from '../../../book/refusal-reasons';
import { HEALTH_CONDITIONS } from '../../../engine/health/pure/health-conditions';
import { printDate, printDateTime } from '../../../kernel/text/date-text';
import type { BothTexts } from '../../../kernel/words/both-texts';
import type { LedgerEntry } from '../../../ledger/ledger-entry';
import type { Meaning } from '../../../ledger/meaning';
import { MEANING_LABELS_EN } from '../../../ledger/meaning-en';
import { arrivedTextEn, awayTextEn } from '../../../school/pupil-change-en';
import { arrivedText, awayText, type PupilChange } from '../../../school/pupil-changes';
import { ROLE_TABLE } from '../../../school/roles/role-table';
import { sayBoth } from '../../../words/say-both';
import { actWords } from '../../results/pure/act-words';
import { PERIODS, periodCode } from '../../results/pure/period';
import type { ResultAct } from '../../results/pure/result-orders';
import { rulesName } from '../../results/pure/rules-name';
import type { SpecialCase } from '../../results/pure/special-cases';
import { rollEntryWords } from '../../roll-call/pure/roll-entry-words';
import type { CorrectedField } from '../../set-up/pure/people/people-change';
import { correctedWords } from '../../set-up/pure/people/people-words';
import { groupWords } from '../../subject-groups/pure/group-words';
import { closingWords } from './closing-words';
import { type Fields, fieldsOf } from './entry-fields';
import { askedWords, confirmedWords, orderWords } from './order-words';
import { repairWords } from './repair-words';

/** A sentence made from the data of an entry; null where there is none to make. */
type Sentence = (entry: LedgerEntry, data: Fields) => BothTexts | null;

function same(text: string): BothTexts {
  return { vi: text, en: text };
}

function changeOf(entry: LedgerEntry, data: Fields): PupilChange {
  const [from, to] = [data.record('from'), data.record('to')];

  return {
    id: entry.commandId,
    kind: data.text('kind') as PupilChange['kind'],
    pupilId: entry.key.row,
    fromClassId: from.text('class'),
    toClassId: to.text('class'),
    fromStatus: from.has('status') ? (from.text('status') as PupilChange['toStatus']) : null,
    toStatus: to.text('status') as PupilChange['toStatus'],
    date: data.text('date'),
    decision: data.text('decision'),
    school: data.text('school'),
    at: Date.parse(entry.time),
    isDone: true,
  };
}

const moved: Sentence = (entry, data) => {
  const change = changeOf(entry, data);
  const isLeaving = entry.key.class !== change.toClassId || change.kind === 'leave';

  return isLeaving
    ? { vi: awayText(change), en: awayTextEn(change) }
    : { vi: arrivedText(change), en: arrivedTextEn(change) };
};

const carried: Sentence = (entry, data) => {
  const change = changeOf(entry, data);

  return { vi: arrivedText(change), en: arrivedTextEn(change) };
};

const acted: Sentence = (entry, data) => {
  if (!data.has('act')) {
    return null;
  }

  const period = PERIODS.find((one) => periodCode(one) === entry.key.column) ?? 1;
  const decided = (entry.data?.decided ?? null) as unknown as SpecialCase | null;
  const subjects = data.texts('registers');

  return actWords({
    act: data.text('act') as ResultAct,
    period,
    subjectIds:
      subjects.length === 0 && entry.key.register !== '' ? [entry.key.register] : subjects,
    decided,
    reason: entry.reason,
  });
};

const filed: Sentence = (_, data) =>
  data.text('document') === 'minutes'
    ? { vi: `Biên bản ${data.text('number')}`, en: `Minutes ${data.text('number')}` }
    : same(data.text('name'));

const recorded: Sentence = (_, data) => ({
  vi: data
    .list('fields')
    .map((field) =>
      correctedWords({
        field: field.text('field') as CorrectedField['field'],
        old: field.text('old'),
        new: field.text('new'),
      }),
    )
    .join('; '),
  en: data
    .list('fields')
    .map((field) => `${field.text('field')} ${field.text('old')} → ${field.text('new')}`)
    .join('; '),
});

function roleName(id: string, language: keyof BothTexts): string {
  return ROLE_TABLE.find(({ role }) => role === id)?.title[language] ?? id;
}

function grants(list: readonly Fields[], language: keyof BothTexts): string {
  const names = list.map((grant) =>
    `${roleName(grant.text('role'), language)} ${grant.text('scope')}`.trim(),
  );

  return names.join(', ') || '–';
}

const roles: Sentence = (_, data) => {
  const change = (language: keyof BothTexts): string =>
    `${data.text('staff')}: ${grants(data.list('old'), language)} → ${grants(data.list('new'), language)}`;

  return { vi: change('vi'), en: change('en') };
};

const grouped = (group: Fields): BothTexts =>
  groupWords({
    ...{ name: group.text('name'), head: group.text('headName'), from: group.text('from') },
    members: group.texts('members'),
    subjects: group.texts('subjects'),
    isOver: group.text('isOver') === 'true',
  });

const posted: Sentence = (_, data) => {
  if (data.has('group')) {
    return grouped(data.record('new'));
  }

  const holders = (side: string): string =>
    data.record(side).texts('teachers').join(', ') || data.text(side) || '–';
  const words = `${holders('old')} → ${holders('new')}`;

  return {
    vi: `${words} từ ${printDate(data.text('from'))}`,
    en: `${words} from ${printDate(data.text('from'))}`,
  };
};

const person: Sentence = (_, data) =>
  same(
    data.text('change') === 'joined'
      ? `${data.text('staff')}: ${data.text('name')} <${data.text('email')}>`
      : `${data.text('staff')}: ${data.text('old')} → ${data.text('new')}`,
  );

const ruled: Sentence = (_, data) => {
  if (data.has('rules') && data.has('grades')) {
    const grades = data.texts('grades').join('; ');
    const [id = '', version = ''] = data.text('rules').split('@');
    const { vi, en } = rulesName({ id, version: Number(version) });

    return { vi: `Khối ${grades}: ${vi}`, en: `Grades ${grades}: ${en}` };
  }

  const unread = data
    .list('unreadable')
    .map((cell) => `${cell.text('tab')} › ${cell.text('row')}: “${cell.text('value')}”`)
    .join('; ');

  if (data.list('waiting').length > 0) {
    return {
      vi: 'Thay đổi làm mở lại cột điểm đã đóng: chờ lãnh đạo duyệt, quy định cũ còn hiệu lực',
      en: 'A change would re-open closed columns: it waits for a leader, the old rules hold',
    };
  }

  return unread === ''
    ? {
        vi: 'Cài đặt, ngày kiểm tra, ngày nghỉ hoặc quy chế đánh giá như ghi ở đây',
        en: 'Settings, test dates, holidays and rules of evaluation as kept here',
      }
    : {
        vi: `Không đọc được ô ${unread}: trang đó giữ nội dung hợp lệ gần nhất`,
        en: `Cells that cannot be read: ${unread}; their tabs hold as they last could be`,
      };
};

const handedOver: Sentence = (_, data) => {
  const classes = data.texts('classes').join(', ');

  return {
    vi: `Tệp ${data.text('name')}: ${classes || 'cả trường'}`,
    en: `File ${data.text('name')}: ${classes || 'whole school'}`,
  };
};

function titleOf(condition: string): Partial<BothTexts> {
  return HEALTH_CONDITIONS.find(({ code }) => code === condition)?.title ?? {};
}

const SENTENCES: Readonly<Partial<Record<Meaning, Sentence>>> = {
  reject: (_, data) => refusalReason(data.text('problem')),
  hold: (_, data) => refusalReason(data.text('problem')),
  enter: (_, data) => closingWords(data),
  change: (_, data) => closingWords(data),
  delete: (_, data) => closingWords(data),
  move: moved,
  carry: carried,
  lock: (_, data) => orderWords(data),
  ask: (_, data) => askedWords(data),
  reopen: (_, data) => (data.has('confirmed') ? confirmedWords(data) : orderWords(data)),
  sign: acted,
  summarise: acted,
  decide: acted,
  unseal: acted,
  approve: acted,
  archive: filed,
  handOver: handedOver,
  record: recorded,
  role: roles,
  post: posted,
  person,
  rule: ruled,
  roll: rollEntryWords,
  repair: (entry) => repairWords(entry.data),
  close: (entry) => repairWords(entry.data),
  foreign: (entry, data) => {
    if (data.has('cause')) {
      return repairWords(entry.data);
    }

    const times = data.texts('times').map((at) => printDateTime(Number(at)));

    return {
      vi: `Tài khoản của trường đã ghi vào sổ bằng tay lúc ${times.join(', ')}; các giá trị đổi trong lần xem này không được gán cho ai`,
      en: `The school account wrote into the book by hand at ${times.join(', ')}; values of this look are nobody’s`,
    };
  },
  alarm: (_, data) => {
    const { vi = '', en = '' } = titleOf(data.text('condition'));
    const parts = [...data.sayings('subject'), ...data.sayings('detail')].map(sayBoth);

    return {
      vi: [vi, ...parts.map((part) => part.vi)].join(': '),
      en: [en, ...parts.map((part) => part.en)].join(': '),
    };
  },
  year: (_, data) =>
    data.has('closed')
      ? {
          vi: `Đóng năm học ${data.text('closed')}, sang năm học ${data.text('begun')}`,
          en: `School year ${data.text('closed')} closed, ${data.text('begun')} begun`,
        }
      : {
          vi: `Mở năm học ${data.text('begun')}, nối tiếp sổ cái năm học ${data.text('before')}`,
          en: `School year ${data.text('begun')} begun, after the ledger of ${data.text('before')}`,
        },
  setup: (_, data) =>
    data.has('year')
      ? {
          vi: `Thiết lập năm học ${data.text('year')}`,
          en: `School year ${data.text('year')} set up`,
        }
      : null,
};

/**
 * What an entry says beyond its values, in words: the sentence its data make, and the reason somebody gave. Made where
 * it is read and nowhere kept, so that words may be bettered and the ledger stands.
 */
export function saidOf(entry: LedgerEntry): BothTexts {
  const sentence = SENTENCES[entry.meaning]?.(entry, fieldsOf(entry.data)) ?? null;

  if (sentence === null || entry.reason === '') {
    return sentence ?? same(entry.reason);
  }

  // Sentences about acts say the reason themselves.
  return {
    vi: joined(sentence.vi, `Lí do: ${entry.reason}`, entry.reason),
    en: joined(sentence.en, `Reason: ${entry.reason}`, entry.reason),
  };
}

function joined(sentence: string, said: string, reason: string): string {
  return sentence.includes(reason) ? sentence : `${sentence}. ${said}`;
}

/** Documents an entry is about: numbers of requests, file ids, hashes. */
export function documentsOf({ data, refs }: LedgerEntry): readonly string[] {
  const fields = fieldsOf(data);
  const hashes = [...fields.texts('evidence'), fields.text('sha256')]
    .filter((hash) => hash !== '')
    .map((hash) => `sha256:${hash}`);

  return [...refs, ...(fields.has('document') ? [fields.text('file')] : []), ...hashes];
}

/** An entry in one line for people, in English: what the verifier's report says of it. */
export function entryLine(entry: LedgerEntry): string {
  const { register, row, column, class: classId } = entry.key;
  const place = [classId, register, row, column].filter((part) => part !== '').join(' ');
  const values =
    entry.oldValue === '' && entry.newValue === ''
      ? ''
      : `“${entry.oldValue}” → “${entry.newValue}”`;
  const who = `${entry.actor} (${entry.role}, ${entry.basis})`;

  return [
    `${entry.chain} #${entry.seq} ${entry.time}`,
    MEANING_LABELS_EN[entry.meaning],
    place,
    values,
    who,
    saidOf(entry).en,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
