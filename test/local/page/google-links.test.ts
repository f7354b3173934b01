import { localAddress } from '../../../local/page/google-links';
import { fromLocalInput, toLocalInput, vietnamTime } from '../../../local/page/vietnam-time';

describe('localAddress', () => {
  test.each([
    ['https://script.google.com/macros/s/web1/exec', '/macros/s/web1/exec?authuser=a%40x.vn'],
    [
      'https://script.google.com/a/macros/truong.example.vn/s/web1/exec?view=r#top',
      '/macros/s/web1/exec?view=r&authuser=a%40x.vn',
    ],
    ['https://docs.google.com/spreadsheets/d/id1/edit#gid=3', '/?file=id1&u=a%40x.vn'],
    ['https://drive.google.com/file/d/pdf1/view', '/ui/file/pdf1?u=a%40x.vn'],
    ['https://drive.google.com/open?usp=x&id=pdf1', '/ui/file/pdf1?u=a%40x.vn'],
    ['https://drive.google.com/drive/folders/f1', '/?folder=f1&u=a%40x.vn'],
  ])('%s', (address, local) => {
    expect(localAddress(address, 'a@x.vn')).toBe(local);
  });

  test.each(['https://example.com/macros/s/web1/exec', 'http://script.google.com/macros/s/w/exec'])(
    '%s is left alone',
    (address) => {
      expect(localAddress(address, 'a@x.vn')).toBeNull();
    },
  );
});

test('times are shown and read as Viet Nam time', () => {
  const moment = Date.UTC(2026, 11, 31, 17, 30);
  expect(vietnamTime(moment)).toBe('T6 01/01/2027 00:30');
  expect(toLocalInput(moment)).toBe('2027-01-01T00:30');
  expect(fromLocalInput('2027-01-01T00:30')).toBe(moment);
  expect(fromLocalInput('mai')).toBeNull();
});
