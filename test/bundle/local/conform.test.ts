import { replay } from '../../../local/conform/replay';
import {
  CONFORMANCE,
  type Conformance,
} from '../../../src/capabilities/self-check/pure/conformance';
import { parsedJson } from '../../../src/kernel/table/parsed-json';
import { PEOPLE } from '../../authority/support/tiny-tables';
import { checkedSchool, runSelfCheck } from '../../capabilities/self-check/support/checked-school';

const school = checkedSchool();
const { row } = runSelfCheck(school);
const [file] = school.files().list("name contains 'conformance-'");
const text = Buffer.from(school.files().download(file!.id)).toString('utf8');
const record = parsedJson(CONFORMANCE, text)!;

/** The record with one answer told otherwise. */
function changed(position: number, from: RegExp, to: string): Conformance {
  const exchanges = record.exchanges.map((exchange, at) =>
    at === position ? { ...exchange, answer: exchange.answer.replace(from, to) } : exchange,
  );

  return { ...record, exchanges };
}

describe('the record of a self-check', () => {
  it('holds every trial on temporary files, and no name of a person or file of the school', () => {
    expect(row('record')).toMatchObject({ result: 'pass' });
    expect(new Set(record.exchanges.map(({ trial }) => trial)).size).toBeGreaterThan(20);
    Object.values(PEOPLE).forEach((address) => {
      expect(text.toLowerCase()).not.toContain(address);
    });
    [school.bookId('6A1'), school.files().control, school.files().ledger].forEach((id) => {
      expect(text).not.toContain(id);
    });
  });

  it('is answered in the same way by a new Workspace', () => {
    expect(replay(record)).toEqual([]);
  });

  it('names the place where an answer differs', () => {
    const position = record.exchanges.findIndex(
      ({ trial, answer }) => trial === 'typed' && answer.includes('formattedValue'),
    );
    const [departure, ...more] = replay(
      changed(position, /"formattedValue":\s*"7"/, '"formattedValue":"007"'),
    );

    expect(more).toEqual([]);
    expect(departure).toMatchObject({
      number: position + 1,
      differences: [
        {
          path: expect.stringMatching(
            /^sheets\[\d+\]\.data\[0\]\.rowData\[0\]\.values\[0\]\.formattedValue$/,
          ),
          recorded: '"007"',
          here: '"7"',
        },
      ],
    });
  });

  it('finds a status that differs', () => {
    const first = {
      ...record,
      exchanges: record.exchanges.map((exchange, at) =>
        at === 0 ? { ...exchange, status: 403 } : exchange,
      ),
    };

    expect(replay(first)[0]).toMatchObject({
      differences: expect.arrayContaining([{ path: 'status', recorded: '403', here: '200' }]),
    });
  });
});
