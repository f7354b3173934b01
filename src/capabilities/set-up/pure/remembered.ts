/** A reading done once for each text: the columns of long tables say the same over and over. */
export function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();

  return (text) => {
    const before = known.get(text);

    if (before !== undefined || known.has(text)) {
      return before as Result;
    }

    const result = read(text);
    known.set(text, result);

    return result;
  };
}
