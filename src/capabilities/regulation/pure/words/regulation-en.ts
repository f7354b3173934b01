import type { REGULATION_VI } from './regulation-vi';

/** The same in English. */
export const REGULATION_EN: Readonly<Record<keyof typeof REGULATION_VI, string>> = {
  'regulation.phrase.word':
    'Word {word} “{text}” is not understood in this place, so the sentence was not taken. Write that part again, e.g. “chậm nhất 10 ngày làm việc sau khi kiểm tra”.',
  'regulation.phrase.noLimit':
    'Read to the last word (word {word} “{text}”), and nothing says until when. Add a limit, e.g. “cuối mỗi tuần”, “trước ngày 30/8”.',
  'regulation.phrase.noScope':
    'Word {word} “{text}”: the end of the sentence names something without a limit for it. Add the limit or leave that part out.',
  'regulation.phrase.empty': 'Word {word} “{text}”: the sentence is empty. Write a limit.',
  'regulation.due.testDate':
    'This limit counts from the day of a test, and no day is given. Give the day of the test.',
  'regulation.due.badDate':
    'The day of the test “{value}” is not a day that exists. Write it like 2026-11-02.',
  'regulation.due.outside':
    'The day of the test {value} is not in the school year {year}. Correct the day or the year.',
  'regulation.due.year':
    'There is no calendar of the school year “{value}”. Those there are: {years}.',
  'regulation.due.subject': 'There is no subject “{value}”. Check its name.',
  'regulation.due.grade': 'There is no grade “{value}”. Write a number from 1 to 12.',
};
