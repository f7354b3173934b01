import { serviceDisabled } from '../../local/kernel/service-disabled';
import { disabledApi } from '../../src/workspace/disabled-api';

const text = (errorStyle: 'drive' | 'status'): string => {
  const api = { service: 'sheets.googleapis.com', title: 'Google Sheets API', errorStyle };
  return Buffer.from(serviceDisabled(api, '123456789012').body).toString('utf8');
};

test.each(['drive', 'status'] as const)(
  'an API that is off is known by the form of %s',
  (style) => {
    expect(disabledApi(text(style))).toEqual({
      api: 'Google Sheets API',
      project: '123456789012',
      url: 'https://console.developers.google.com/apis/api/sheets.googleapis.com/overview?project=123456789012',
    });
  },
);

test('Drive’s older form alone is enough', () => {
  const { error } = JSON.parse(text('drive'));
  expect(disabledApi(JSON.stringify({ error: { ...error, details: undefined } }))).toMatchObject({
    api: 'Google Sheets API',
  });
});

test('an address that is not Google’s console is not passed on to people', () => {
  const moved = text('status').replaceAll('console.developers.google.com', 'example.com');
  expect(disabledApi(moved)).toEqual({ api: 'Google API', project: '', url: '' });
});

test.each([
  '',
  'Forbidden',
  '{"error":{"code":403,"message":"The caller does not have permission","status":"PERMISSION_DENIED"}}',
  '{"error":{"code":403,"message":"x","errors":[{"reason":"userRateLimitExceeded"}]}}',
])('another refusal is none: %s', (other) => {
  expect(disabledApi(other)).toBeNull();
});
