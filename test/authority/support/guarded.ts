import { answerValue, type PersonAtWork } from '../../../local/school/person-at-work';
import {
  type Cell,
  finishSetUp,
  installTiny,
  SETUP,
  sharedSchool,
  type TinySchool,
} from './school';
import { PEOPLE } from './tiny-tables';

const MINUTE = 60_000;
const PUPILS = 12;

/** Marks of a test, of twelve pupils. */
export const MARKS = ['8,5', '7', '6,3', '9', '5,8', '4,5', '7,7', '10', '6', '8', '3,5', '9,2'];

/** Where the wrong column is pasted, and where its marks belong. */
export const GUARDED: Cell = { classId: '6A1', tab: 'toan', key: 'HK1.TX2', pupil: 0 };
export const SOURCE: Cell = { ...GUARDED, key: 'HK1.TX1' };

const SURNAMES = ['Bùi', 'Đỗ', 'Lê', 'Ngô', 'Phan', 'Vũ'];
const NAMES = ['An', 'Khang'];

const pupils = [
  'Mã học sinh\tHọ và tên\tNgày sinh\tGiới tính\tLớp',
  ...['6A1', '6A2', '7A1'].flatMap((classId, group) =>
    Array.from({ length: PUPILS }, (_, at) => {
      const name = `${SURNAMES[at % 6]} Gia ${NAMES[at % 2]}${at < 6 ? '' : ' Bảo'}`;

      return `HS${group + 1}${String(at + 1).padStart(2, '0')}\t${name}\t0${(at % 9) + 1}/03/2015\tNam\t${classId}`;
    }),
  ),
].join('\n');

/** A school like the tiny one, with twelve pupils in a class. */
export const twelvePupils = sharedSchool('guarded', () => {
  const school = installTiny();
  finishSetUp(school, 'lenh-thiet-lap', { ...SETUP, pupils });
  school.heartbeat();

  return school;
});

/** A column is pasted as maths, and a look passes. */
export function pasted(
  school: TinySchool,
  cell: Cell,
  marks: readonly string[],
  kind: 'paste' | 'clear' = 'paste',
): void {
  school.clock.advance(5 * MINUTE);

  const refused = school.edit(
    PEOPLE.maths,
    cell,
    marks.map((mark) => [mark]),
    kind,
  );

  if (refused !== null) {
    throw new Error(refused);
  }

  school.clock.advance(MINUTE);
  school.heartbeat();
  school.clock.advance(MINUTE);
}

/** The marks of the first column are pasted into the second one as well. */
export function wrongColumn(): TinySchool {
  const school = twelvePupils();
  pasted(school, SOURCE, MARKS);
  pasted(school, GUARDED, MARKS);

  return school;
}

/** The columns somebody is asked about. */
export function askedAbout(school: TinySchool, email: string = PEOPLE.maths) {
  return answerValue(school.person(email).query('held.columns', { classId: '' }));
}

/** Somebody answers for the column. */
export function settle(
  school: TinySchool,
  decision: 'confirm' | 'takeBack',
  {
    given = {},
    email = PEOPLE.maths,
    cell = GUARDED,
    until = new Date(school.clock.now()).toISOString(),
  }: {
    readonly given?: Parameters<PersonAtWork['command']>[2];
    readonly email?: string;
    readonly cell?: Cell;
    readonly until?: string;
  } = {},
) {
  const payload = {
    classId: cell.classId,
    subjectId: cell.tab,
    assessment: cell.key,
    ...{ until, decision },
  };

  return school.person(email).command('held.settle', payload, given);
}
