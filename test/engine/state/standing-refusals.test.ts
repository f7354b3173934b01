import { readRefusals, writeRefusals } from '../../../src/engine/state/standing-refusals';

const refusal = (problem: string) => ({ shown: '8,5', at: '2026-10-05T01:00:00.000Z', problem });
const many = (count: number, problem: string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`toan/HS${at}/HK1.TX1`, refusal(problem)]),
  );

describe('refusals that stand', () => {
  it('come back as they were written', () => {
    const all = { ...many(300, 'notMark') };

    expect(readRefusals(writeRefusals(all))).toEqual(all);
    expect(writeRefusals({})).toBe('');
  });

  it('fit into a cell, and what waits for a decision stays before anything else', () => {
    const waiting = { 'van/HS1/HK1.GK': refusal('held:late') };
    const text = writeRefusals({ ...waiting, ...many(900, 'notMark') });

    expect(text.length).toBeLessThan(50_000);
    expect(readRefusals(text)).toHaveProperty(['van/HS1/HK1.GK']);
    expect(readRefusals(text)).toHaveProperty(['toan/HS899/HK1.TX1']);
    expect(readRefusals(text)).not.toHaveProperty(['toan/HS0/HK1.TX1']);
  });
});
