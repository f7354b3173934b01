/** A value made when it is first asked for; a failure is kept too, so that every caller sees the same one. */
export function once<Value>(make: () => Value): () => Value {
  let outcome: (() => Value) | null = null;

  return () => {
    outcome = outcome ?? attempt(make);

    return outcome();
  };
}

function attempt<Value>(make: () => Value): () => Value {
  try {
    const value = make();

    return () => value;
  } catch (thrown) {
    return () => {
      throw thrown;
    };
  }
}
