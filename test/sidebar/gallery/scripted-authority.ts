import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Answer, Envelope } from '../../../src/contract/envelope';
import { CHECKS } from './sample-checks';
import { HISTORY, SCOPE } from './sample-history';
import { PRINCIPAL_HOME } from './sample-home';
import { jobAt } from './sample-job';
import { lookOf, STANDING } from './sample-look';
import { changeAt, ROSTER } from './sample-pupils';
import { previewOf, REGULATION } from './sample-regulation';
import { REVIEW, STATES } from './sample-review';
import { RULES } from './sample-rules';
import { ARCHIVE, CELL, LOCKS, OVERVIEW, QUESTIONS, READY, REQUESTS } from './sample-school';

type Reply = (payload: Record<string, unknown>, times: number) => Answer;

const done = (value: unknown): Answer => ({ ok: true, value });

/** What each command and query answers by default; a picture overrides what it wants to show. */
const DEFAULTS: Readonly<Record<string, Reply>> = {
  'school.overview': () => done(OVERVIEW),
  'home.view': () => done(PRINCIPAL_HOME),
  'tab.look': () => done(lookOf(CELL)),
  'requests.list': () => done(REQUESTS),
  'locks.list': () => done(LOCKS),
  'locks.state': () => done({ term: 1, state: 'closed', exceptions: 1 }),
  'jobs.list': () => done([]),
  'refused.list': () => done([]),
  'mark.scope': () => done(SCOPE),
  'mark.history': () => done(HISTORY),
  'mark.life': () => done({ fileName: 'dien-bien.pdf', base64: '' }),
  'alarms.list': () => done([]),
  'proof.inclusion': () => done({ fileName: 'bang-chung-6A1-7.json', text: '{}\n' }),
  'proof.heads': () => done({ fileName: 'dau-chuoi.jsonl', text: '{}\n' }),
  'ledger.export': ({ chain }) => done({ fileName: `so-cai-${chain}.jsonl`, text: '{}\n' }),
  'result.review': () => done(REVIEW),
  'result.states': () => done(STATES),
  'export.check': () => done(CHECKS),
  'pupils.list': ({ classId }) => done({ ...ROSTER, classId }),
  'pupil.change': () => done(changeAt(2, {})),
  'result.summarise': () =>
    done({
      id: 's1',
      term: 'year',
      classes: [
        {
          classId: '6A1',
          inputsHash: '',
          ruleSet: 'tt22@1',
          disagreements: 1,
          named: ['Toán · Lê Thu Hà · Kết quả HKI: sổ hiện 7,9, kết quả chính thức 7,8'],
        },
      ],
    }),
  'result.complete': () => ({
    ok: false,
    code: 'INCOMPLETE',
    details: {},
    message: {
      vi: 'Chưa làm được vì còn thiếu: Lê Thu Hà: thiếu điểm ĐĐGck môn Toán (học kì 2). Hãy hoàn thành rồi làm lại.',
      en: 'Not possible yet, still missing: Lê Thu Hà: final mark of Toán.',
    },
  }),
  'rules.list': () => done(RULES),
  'rule.choose': () => done(RULES.history[0]),
  'regulation.view': () => done(REGULATION),
  'regulation.preview': (payload) => done(previewOf(payload)),
  'regulation.setRule': () => done(REGULATION),
  'archive.list': () => done(ARCHIVE),
  'lock.apply': () => done({ ...LOCKS[0], blocksChanged: 480 }),
  'lock.release': () => done({ ...LOCKS[1], blocksChanged: 24 }),
  'export.classBook': () => done(jobAt(0, 'waiting')),
  'setup.preview': (payload) =>
    done(Object.keys(payload.answers as object).length > 0 ? READY : QUESTIONS),
  'setup.start': () => done(jobAt(0, 'waiting', 'setup')),
  'job.continue': (_payload, times) => done(jobAt(Math.min(times * 3, 9), 'running')),
  'job.stop': () => done(jobAt(4, 'stopped')),
  'correction.request': () => done({ ...REQUESTS[0], number: 'PĐN-009' }),
  'correction.decide': () => ({
    ok: false,
    code: 'ALREADY_DECIDED',
    details: {},
    message: {
      vi: 'Lương Gia Bảo đã quyết định lúc 22/11/2026 08:01.',
      en: 'Lương Gia Bảo decided at 22/11/2026 08:01.',
    },
  }),
};

/** A wing as it was built, without the element around it. */
function builtWing(name: string): string {
  const file = path.resolve(__dirname, `../../../dist/authority/wing-${name}.html`);

  return readFileSync(file, 'utf8').replace(/^<script>|<\/script>\s*$/g, '');
}

/** Stands for the server of a page: answers by script and keeps what was asked. */
export class ScriptedAuthority {
  readonly asked: Envelope[] = [];
  /** Languages the page asked to be remembered. */
  readonly kept: string[] = [];
  /** What the selected cell shows. */
  shownText = '7,5';
  private readonly replies: Readonly<Record<string, Reply>>;

  constructor(overrides: Readonly<Record<string, Reply>> = {}) {
    this.replies = { ...DEFAULTS, ...overrides };
  }

  /** Called by the page's `google.script.run`. */
  call(name: string, argument: string | null): string {
    if (name === 'activeCell') {
      return JSON.stringify({
        spreadsheetId: 's1',
        sheetId: 7,
        sheetName: 'Toán',
        ...STANDING,
        a1: 'I12',
        text: this.shownText,
      });
    }

    if (name === 'keepLanguage') {
      this.kept.push(argument ?? '');

      return JSON.stringify(argument);
    }

    const message = JSON.parse(argument ?? '') as {
      envelope: Envelope;
      kind: string;
      name: string;
    };

    if (message.kind === 'wing') {
      return JSON.stringify(done(builtWing(message.name)));
    }

    const { envelope } = message;
    const reply = this.replies[envelope.name];

    if (reply === undefined) {
      throw new Error(`no script for ${envelope.name}`);
    }

    this.asked.push(envelope);
    const times = this.asked.filter(({ name: asked }) => asked === envelope.name).length;

    return JSON.stringify(reply(envelope.payload as Record<string, unknown>, times));
  }
}
