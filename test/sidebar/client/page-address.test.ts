import { type PagePlace, scriptAddress } from '../../../sidebar/client/page-address';

type Location = { readonly parameter: Readonly<Record<string, string>> };

/** The platform's part: what stands in the address, and what was pushed. */
function platform(parameter: Location['parameter']) {
  const pushed: unknown[] = [];
  let onChange: (event: { readonly location: Location }) => void = () => undefined;

  return {
    pushed,
    back: (to: Location['parameter']) => onChange({ location: { parameter: to } }),
    script: {
      history: {
        push: (_: unknown, parameters: unknown) => pushed.push(parameters),
        setChangeHandler: (handler: typeof onChange) => {
          onChange = handler;
        },
      },
      url: { getLocation: (callback: (location: Location) => void) => callback({ parameter }) },
    },
  };
}

test('what the address says of the page is read, anything else is left alone', async () => {
  const { script, pushed } = platform({ tab: 'marks', class: '6A1', term: '', guide: 'x' });
  const address = scriptAddress(script);

  expect(await address.read()).toEqual({ tab: 'marks', class: '6A1' });
  address.write({ tab: 'lock' });
  expect(pushed).toEqual([{ guide: 'x', tab: 'lock' }]);
});

test('going back is told', () => {
  const { script, back } = platform({});
  const places: PagePlace[] = [];

  scriptAddress(script).watch((place) => places.push(place));
  back({ tab: 'mine' });
  expect(places).toEqual([{ tab: 'mine' }]);
});

test('a page without an address begins at its first tab and goes on without one', async () => {
  const address = scriptAddress({});

  expect(await address.read()).toEqual({});
  address.write({ tab: 'lock' });
  address.watch(() => undefined);
});
