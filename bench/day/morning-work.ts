import { PersonAtWork } from '../../local/school/person-at-work';
import { isoDateOf } from '../../src/kernel/text/date-text';
import { pick, type Random, type Stretch, someTime } from './arrivals';
import type { ModelledSchool } from './modelled-school';
import { press } from './press';
import { beats } from './term-end-work';

/** How long a teacher looks at the class before pressing, ms. */
const LOOKING_MS = 20_000;

type SchoolClass = ModelledSchool['demo']['school']['classes'][number];

/** On the phone, from the school's own page: the class is opened, one pupil is named, and it is sent. */
function takeRoll(
  school: ModelledSchool,
  random: Random,
  { id: classId, homeroomId }: SchoolClass,
) {
  const { demo } = school;
  const { workspace } = demo;
  const homeroom = demo.school.staff.find(({ id }) => id === homeroomId);
  const person = new PersonAtWork(workspace, homeroom?.email ?? '', 'direct');
  const absent = pick(
    random,
    demo.school.pupils.filter((pupil) => pupil.classId === classId),
  );
  const date = isoDateOf(workspace.clock.now());

  press(school, 'question', () => person.query('rollCall.day', { classId }));
  school.queue.add(workspace.clock.now() + LOOKING_MS, () => {
    press(school, 'roll call', () =>
      person.command('rollCall.take', {
        ...{ classId, date, session: 'S' },
        absent: [{ pupilId: absent.id, kind: 'P' }],
      }),
    );
  });
}

/** The roll call of every class within a stretch of a morning, while the beats run. */
export function morning(school: ModelledSchool, random: Random, stretch: Stretch): void {
  const { demo, queue } = school;

  demo.school.classes.forEach((schoolClass) => {
    queue.add(someTime(random, stretch), () => {
      takeRoll(school, random, schoolClass);
    });
  });
  beats(school, stretch);
  queue.run();
}
