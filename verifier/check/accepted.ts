import type { LedgerFile } from '../read/brought';
import type { ChainRows } from './chain-rows';
import { broken, type Finding } from './finding';

/** Meanings of entries that set the accepted value of their key (format: "Data"). */
const SETTING: readonly string[] = ['enter', 'change', 'delete', 'apply', 'import', 'carry'];

/** Chain of what concerns the whole school; it has no accepted values. */
const SCHOOL = 'TRUONG';

const cellOf = (register: string, row: string, column: string): string =>
  JSON.stringify([register, row, column]);

function byChain({ rows }: ChainRows): Map<string, string> {
  const values = new Map<string, string>();

  for (const { of } of rows) {
    if (SETTING.includes(of.meaning) && of.key.row !== '') {
      values.set(cellOf(of.key.register, of.key.row, of.key.column), of.newValue);
    }
  }

  return values;
}

function beside({ accepted }: LedgerFile, chain: string): Map<string, string> {
  const ofClass = accepted.filter(({ classId }) => classId === chain);
  const cells = ofClass.flatMap(({ tabId, values }) =>
    Object.entries(values).flatMap(([row, marks]) =>
      Object.entries(marks).map(([column, value]) => [cellOf(tabId, row, column), value] as const),
    ),
  );

  return new Map(cells);
}

/** The first cell in which the accepted values of a file are not what its sound chain last said; null = all are. */
export function acceptedFault(file: LedgerFile, of: ChainRows): Finding | null {
  const expected = byChain(of);
  const found = beside(file, of.chain);
  const cells = [...new Set([...expected.keys(), ...found.keys()])].sort();
  const wrong = cells.filter((cell) => (expected.get(cell) ?? '') !== (found.get(cell) ?? ''));
  const [first] = wrong;

  return first === undefined
    ? null
    : broken('accepted', {
        file: file.name,
        chain: of.chain,
        seq: 0,
        line: 0,
        cell: (JSON.parse(first) as string[]).join(' · '),
        cells: wrong.length,
        expected: expected.get(first) ?? '',
        found: found.get(first) ?? '',
      });
}

/** The chains whose accepted values a file must give: of its own classes, where it carries any. */
export function chainsWithAccepted(
  file: LedgerFile,
  chains: readonly ChainRows[],
): readonly ChainRows[] {
  const named = new Set(file.accepted.map(({ classId }) => classId));
  const known = chains.map(({ chain }) => chain);
  const bare = [...named].filter((chain) => !known.includes(chain));
  const ofClasses = chains.filter(({ chain }) => chain !== SCHOOL);

  return named.size === 0
    ? []
    : [...ofClasses, ...bare.map((chain) => ({ file: file.name, chain, rows: [], amid: '' }))];
}
