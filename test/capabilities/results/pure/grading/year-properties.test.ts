import type { MarkValue } from '../../../../../src/book/mark';
import { evaluateYear } from '../../../../../src/capabilities/results/pure/grading/evaluate-year';
import type {
  MarksBySubject,
  YearInput,
} from '../../../../../src/capabilities/results/pure/grading/grading-types';
import { TT22 } from '../../../../../src/capabilities/results/pure/grading/tt22/rule-set-tt22';
import { type Draw, randomYear, SUBJECTS, seeded } from './pupil-builder';

test('the order of regular assessments and of subjects changes nothing (I9, I13)', () => {
  const draw = seeded(77);
  const turn = (marks: MarksBySubject): MarksBySubject =>
    Object.fromEntries(
      Object.entries(marks)
        .reverse()
        .map(([id, own]) => [id, { ...own, tx: [...own.tx].reverse() }]),
    );

  for (let i = 0; i < 100; i += 1) {
    const input = randomYear(draw);
    const turned = {
      ...input,
      marks: { hk1: turn(input.marks.hk1), hk2: turn(input.marks.hk2) },
      subjects: [...input.subjects].reverse(),
    };
    const [a, b] = [evaluateYear(TT22, input), evaluateYear(TT22, turned)];
    expect([...b.subjects].reverse()).toEqual(a.subjects);
    expect(b.learning?.final).toBe(a.learning?.final);
    expect(b.promotion).toBe(a.promotion);
  }
});

test('raising any one mark or level never worsens the learning level, the training or the promotion', () => {
  const draw = seeded(31);
  const rank = (level: string | null) => ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'].indexOf(level ?? '');
  const moved = new Set<string>();

  const broken: string[] = [];

  for (let i = 0; i < 700; i += 1) {
    const input = randomYear(draw);
    const [a, b] = [evaluateYear(TT22, input), evaluateYear(TT22, raised(input, draw))];
    const good =
      rank(b.learning!.final) <= rank(a.learning!.final) &&
      rank(b.training) <= rank(a.training) &&
      !(a.promotion === 'LEN_LOP' && b.promotion !== 'LEN_LOP') &&
      !(a.title !== null && b.title === null);
    moved.add(`${a.learning!.final}>${b.learning!.final}`);

    if (!good) {
      broken.push(JSON.stringify(input));
    }
  }

  expect(broken).toEqual([]);
  expect([...moved]).toEqual(
    expect.arrayContaining(['Chưa đạt>Đạt', 'Đạt>Khá', 'Khá>Tốt', 'Khá>Khá']),
  );
});

/** The same year with one cell of one subject higher, or one training level of a semester better. */
function raised(input: YearInput, draw: Draw): YearInput {
  const term = draw(0, 1) === 0 ? 'hk1' : 'hk2';

  if (draw(0, 9) === 0) {
    const better = ['Tốt', 'Tốt', 'Khá', 'Đạt'];
    const levels = ['Tốt', 'Khá', 'Đạt', 'Chưa đạt'];
    const level = better[levels.indexOf(input.training[term] ?? '')]!;

    return { ...input, training: { ...input.training, [term]: level } };
  }

  const id = SUBJECTS[draw(0, 11)]!.id;
  const own = input.marks[term][id]!;
  const up = (mark: MarkValue): MarkValue =>
    typeof mark === 'number' ? Math.min(100, mark + draw(1, 60)) : 'Đ';
  const at = draw(0, own.tx.length + 1);
  const higher =
    at === own.tx.length
      ? { ...own, gk: up(own.gk) }
      : at > own.tx.length
        ? { ...own, ck: up(own.ck) }
        : { ...own, tx: own.tx.map((mark, i) => (i === at ? up(mark) : mark)) };

  return { ...input, marks: { ...input.marks, [term]: { ...input.marks[term], [id]: higher } } };
}
