import type { FaultPlan } from '../../../../local/kernel/fault-plan';
import { answerValue } from '../../../../local/school/person-at-work';
import type { PupilChangeInput } from '../../../../src/capabilities/pupils/pure/pupil-views';
import { pick, type Random } from '../../../../src/capabilities/set-up/pure/seeded-random';
import type { TinySchool } from '../../../authority/support/school';
import { beat, WHO } from '../results/results-school';
import { change, GROUND, mathsCell } from './roster-school';

/** The classes a random life is lived in. */
export const CLASSES = ['6A1', '6A2'] as const;
const KEYS = ['HK1.TX1', 'HK1.TX2', 'HK1.TX3', 'HK1.GK'] as const;
const MARKS = ['4', '5,5', '6', '7,5', '8', '9', '10', ''] as const;

/** As the ledger keys values. */
export function keyOf(...parts: readonly string[]): string {
  return parts.map(encodeURIComponent).join('/');
}

/** Which pupil stands in which row of the maths tab of a class. */
export function idsIn(school: TinySchool, classId: string): readonly string[] {
  return school
    .files()
    .readRows(school.bookId(classId), "'Toán'!B4:B30")
    .map(([id]) => id ?? '');
}

/** A pupil as the control workbook says. */
export interface PupilNow {
  readonly id: string;
  readonly classId: string;
  readonly isHere: boolean;
}

/** Every pupil of the school, in the order of the table. */
export function pupilsNow(school: TinySchool): readonly PupilNow[] {
  return school.table('Học sinh').map((row) => ({
    id: row[0] ?? '',
    classId: row[4] ?? '',
    isHere: ['studying', 'movedIn'].includes(row[5] ?? ''),
  }));
}

/** Ids of pupils whose change waits. */
export function onTheWay(school: TinySchool): readonly string[] {
  return school
    .table('Biến động học sinh')
    .filter((row) => (row[15] ?? '') === '')
    .map((row) => row[2] ?? '');
}

type ChangeKind = PupilChangeInput['kind'];
type Kind = ChangeKind | 'type' | 'beat' | 'correct' | 'foreign';

const WISHES: readonly [Kind, ...Kind[]] = [
  ...(['type', 'type', 'type', 'type', 'move', 'move', 'move'] as const),
  ...(['leave', 'return', 'admit', 'beat', 'correct', 'foreign'] as const),
];

/** Somebody new whose texts would be a formula, or HTML, if they were not kept as text. */
function strangeChild(number: number, toClassId: string): PupilChangeInput {
  return {
    kind: 'admit',
    pupil: {
      id: `HS9 =${number}/'"`,
      fullName: '=HYPERLINK("http://x")',
      birthDate: '2015-02-14',
      gender: 'Nữ',
      ethnicity: '',
      phone: '',
      personalId: '',
      ministryId: '',
    },
    toClassId,
    school: '+THCS',
    ...GROUND,
  };
}

/** A teacher's request to correct a mark of a pupil. */
function requestFor(
  pupil: PupilNow,
  {
    cell,
    oldValue,
    newValue,
  }: { cell: ReturnType<typeof mathsCell>; oldValue: string; newValue: string },
) {
  return {
    classId: pupil.classId,
    subjectId: 'toan',
    pupilId: pupil.id,
    assessment: cell.key,
    oldValue,
    newValue,
    cause: 'mistyped',
    reason: 'Nhập nhầm',
    evidence: [{ name: 'bai.png', mimeType: 'image/png', base64: 'iVBORw0KGgo=' }],
  } as const;
}

/** One random life of a school; `typed` is what teachers were allowed to type, the last of each cell. */
export class Life {
  readonly typed = new Map<string, string>();
  /** What was done, to be read where a test fails. */
  readonly log: string[] = [];
  private commands = 0;

  constructor(
    readonly school: TinySchool,
    private readonly random: Random,
  ) {}

  step(): void {
    const kind = pick(WISHES, this.random);
    this.school.clock.advance(60_000);

    if (kind === 'type') {
      this.type();
    } else if (kind === 'foreign') {
      this.writeOverTheApi();
    } else if (kind === 'correct') {
      this.correct();
    } else if (kind === 'beat') {
      this.log.push('beat');
      this.school.heartbeat(this.faults());
    } else {
      this.change(kind);
    }
  }

  private faults(): FaultPlan | undefined {
    if (this.random() < 0.5) {
      return undefined;
    }

    const at = 1 + Math.floor(this.random() * 14);
    const isKilled = this.random() < 0.7;
    this.log.push(isKilled ? `killed after call ${at}` : `503 at call ${at}`);

    return ({ index }) => {
      if (index !== at) {
        return null;
      }

      return isKilled ? { kind: 'killAfter' } : { kind: 'status', status: 503, applied: false };
    };
  }

  private type(): void {
    const classId = pick(CLASSES, this.random);
    const ids = idsIn(this.school, classId);
    const row = Math.floor(this.random() * ids.length);
    const id = ids[row] ?? '';
    const pupil = pupilsNow(this.school).find((entry) => entry.id === id);

    if (pupil === undefined || onTheWay(this.school).includes(id)) {
      return;
    }

    const key = pick(KEYS, this.random);
    const mark = pick(MARKS, this.random);
    const refusal = this.school.type(WHO.bao, mathsCell(classId, row, key), mark);
    const isOpen = pupil.classId === classId && pupil.isHere;
    this.log.push(`type ${classId} ${id} ${key} “${mark}” ${refusal === null ? '' : 'refused'}`);
    expect({ log: this.log, isTaken: refusal === null }).toEqual({
      log: this.log,
      isTaken: isOpen,
    });

    if (isOpen) {
      this.typed.set(keyOf(id, 'toan', key), mark);
    }
  }

  /** The school account itself writes into a row that is closed; it must not stay. */
  private writeOverTheApi(): void {
    const classId = pick(CLASSES, this.random);
    const pupils = pupilsNow(this.school);
    const ids = idsIn(this.school, classId);
    const waiting = onTheWay(this.school);
    const row = ids.findIndex((id) => {
      const pupil = pupils.find((entry) => entry.id === id);

      return (
        pupil !== undefined && !waiting.includes(id) && (pupil.classId !== classId || !pupil.isHere)
      );
    });

    if (row >= 0) {
      this.log.push(`written over the API ${classId} ${ids[row]}`);
      this.school.rest('so-diem@hoamai.edu.vn', mathsCell(classId, row), 1);
    }
  }

  private change(kind: ChangeKind): void {
    const pupils = pupilsNow(this.school);
    const pupil = pick(pupils as [PupilNow, ...PupilNow[]], this.random);
    const other = pupil.classId === '6A1' ? '6A2' : '6A1';
    this.commands += 1;
    const id = `lenh-ngau-nhien-${this.commands}`;
    const inputs: Readonly<Record<ChangeKind, PupilChangeInput>> = {
      move: { kind: 'move', pupilId: pupil.id, toClassId: other, ...GROUND },
      leave: { kind: 'leave', pupilId: pupil.id, status: 'onLeave', school: '', ...GROUND },
      return: {
        kind: 'return',
        pupilId: pupils.find(({ isHere }) => !isHere)?.id ?? pupil.id,
        ...GROUND,
      },
      admit: strangeChild(this.commands, other),
    };
    const faults = this.faults();
    this.log.push(`${kind} ${JSON.stringify(inputs[kind])}`);

    try {
      change(this.school, inputs[kind], faults === undefined ? { id } : { id, faults });
    } catch {
      this.log.push('no answer');

      if (this.random() < 0.4) {
        this.log.push('given again');
        change(this.school, inputs[kind], { id });
      }
    }
  }

  /** Lock, ask, decide (perhaps cut off), unlock. */
  private correct(): void {
    const pupil = pick(pupilsNow(this.school) as [PupilNow, ...PupilNow[]], this.random);
    const cell = mathsCell(pupil.classId, idsIn(this.school, pupil.classId).indexOf(pupil.id));
    const principal = this.school.person(WHO.principal);

    if (cell.pupil < 0 || onTheWay(this.school).length > 0) {
      return;
    }

    beat(this.school);
    const oldValue = this.school.shown(cell);
    const newValue = oldValue === '3' ? '2' : '3';
    answerValue(
      principal.command('lock.apply', { scope: { classIds: [...CLASSES] }, reason: 'Khóa sổ' }),
    );
    const asked = this.school
      .person(WHO.bao)
      .command('correction.request', requestFor(pupil, { cell, oldValue, newValue }));
    const request = answerValue(asked);
    const faults = this.faults();
    const decision = { requestId: request.id, decision: 'approve', reason: '' } as const;
    this.log.push(`correct ${pupil.classId} ${pupil.id} ${oldValue} → ${newValue}`);

    try {
      principal.command('correction.decide', decision, faults === undefined ? {} : { faults });
    } catch {
      this.log.push('no answer');
    }

    principal.command('correction.decide', decision);
    this.school.clock.advance(60_000);
    answerValue(
      principal.command('lock.release', {
        scope: { classIds: [...CLASSES] },
        reason: 'Mở lại',
        until: new Date(this.school.clock.now() + 30 * 24 * 3_600_000).toISOString(),
      }),
    );
    this.typed.set(keyOf(pupil.id, 'toan', cell.key), newValue);
  }
}
