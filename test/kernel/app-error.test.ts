import { AppError, asAppError } from '../../src/kernel/app-error';

describe('what a service of Google throws in passing', () => {
  it.each([
    'Exception: Service invoked too many times for one day: email.',
    'Service invoked too many times in a short time: exec qps. Try Utilities.sleep(1000) between calls.',
    'Exception: Service Spreadsheets failed while accessing document with id 1abc.',
    'Exception: Service Spreadsheets timed out while accessing document with id 1abc.',
    'Exception: Service unavailable: Drive',
    'Service error: Spreadsheets',
    'Exception: Service using too much computer time for one day',
    "Exception: We're sorry, a server error occurred. Please wait a bit and try again.",
    "We're sorry, a server error occurred while reading from storage. Error code INTERNAL.",
    'Exception: A server error has occurred, please try again.',
    'Exception: Bandwidth quota exceeded: https://sheets.googleapis.com. Try reducing the rate of data transfer.',
    'Exception: Limit Exceeded: Drive.',
    'Exception: User rate limit exceeded',
    'Exception: There are too many scripts running simultaneously for this Google user account.',
    'Exception: Too many simultaneous invocations: Spreadsheets',
    'Exception: Internal error. Please try again.',
    'Exception: Address unavailable: https://sheets.googleapis.com',
    'Exception: Timeout: https://sheets.googleapis.com',
  ])('is said to be passing, with its cause kept: %s', (message) => {
    const thrown = new Error(message.replace('Exception: ', ''));
    thrown.name = message.startsWith('Exception: ') ? 'Exception' : 'Error';

    expect(asAppError(thrown)).toMatchObject({
      code: 'GOOGLE_UNAVAILABLE',
      details: { status: 0 },
      cause: thrown,
    });
  });

  it.each([
    new TypeError('Service unavailable: cannot read properties of undefined'),
    new Error('Exception: You do not have permission to call SpreadsheetApp.openById'),
    new Error('unexpected end of JSON input'),
    'service',
    null,
  ])('is nothing else: %s stays an error nobody expected', (thrown) => {
    expect(asAppError(thrown)).toMatchObject({ code: 'INTERNAL', cause: thrown });
  });

  it('leaves our own errors as they are', () => {
    const own = new AppError('BUSY');

    expect(asAppError(own)).toBe(own);
  });
});
