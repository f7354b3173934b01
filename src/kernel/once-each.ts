/** A pure function that is asked the same again and again: each key is made once and kept as long as the function. */
export function onceEach<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();

  return (key) => {
    const known = made.get(key);

    if (known !== undefined) {
      return known;
    }

    const value = make(key);
    made.set(key, value);

    return value;
  };
}
