/** `google.script.run` as a chain of handlers over one exposed function. */
export const FAKE_RUN = `
  (() => {
    const chain = (success, failure) => new Proxy({}, {
      get: (_, name) =>
        name === 'withSuccessHandler' ? (next) => chain(next, failure)
        : name === 'withFailureHandler' ? (next) => chain(success, next)
        : (argument) => { window.answerServerCall(name, argument ?? null).then(success, failure); },
    });
    window.google = { script: { run: chain(() => {}, () => {}) } };
  })();
`;
