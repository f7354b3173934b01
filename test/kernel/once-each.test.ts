import { onceEach } from '../../src/kernel/once-each';

describe('onceEach', () => {
  it('makes the value of a key once, of each key its own', () => {
    const asked: string[] = [];
    const shout = onceEach((key) => {
      asked.push(key);

      return key.toUpperCase();
    });

    expect([shout('a'), shout('b'), shout('a')]).toEqual(['A', 'B', 'A']);
    expect(asked).toEqual(['a', 'b']);
  });

  it('keeps what is false, empty or zero too', () => {
    let made = 0;
    const count = onceEach(() => {
      made += 1;

      return 0;
    });

    count('a');
    count('a');
    expect(made).toBe(1);
  });
});
