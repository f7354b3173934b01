import { tinySchool } from './school';
import { PEOPLE } from './tiny-tables';
test('t', () => {
  console.time('a'); let s = tinySchool(); console.timeEnd('a');
  console.time('b'); s = tinySchool(); console.timeEnd('b');
  const c = { classId: '6A1', tab: 'toan', key: 'HK1.TX1', pupil: 0 };
  console.log(s.type(PEOPLE.maths, c, '8,5'), s.type(PEOPLE.principal, c, '8,5'), s.type(PEOPLE.literature, c, '8,5'), s.shown(c));
  console.time('h'); const r = s.heartbeat(); console.timeEnd('h');
  console.log(r.status, r.logs, r.calls.map((x) => x.operation));
  console.log(s.history(c), s.verified());
  console.time('h2'); const r2 = s.heartbeat(); console.timeEnd('h2');
  console.log(r2.status, r2.logs, r2.calls.length, s.ledger().map((e) => [e.chain, e.seq, e.meaning, e.actor].join(' ')));
  console.time('i');console.log(s.info(PEOPLE.maths, c));console.timeEnd('i');
});
