import { frameDocument, titleOf, viewportOf } from '../../../local/page-server/frame-html';

describe('frameDocument', () => {
  const script = '<script src="/frame.js" data-account="a&amp;&quot;b@x.vn"></script>';

  test.each([
    ['<html><head><title>x</title></head></html>', '<html><head>@<title>x</title></head></html>'],
    ['<HTML lang="vi"><body>x</body></HTML>', '<HTML lang="vi">@<body>x</body></HTML>'],
    ['<!DOCTYPE html><p>x</p>', '<!DOCTYPE html>@<p>x</p>'],
    ['<p>x</p>', '<!doctype html>@<p>x</p>'],
  ])('puts google.script first into %s', (html, expected) => {
    expect(frameDocument(html, 'a&"b@x.vn')).toBe(expected.replace('@', script));
  });
});

test('a header element is not taken for the head', () => {
  const html = '<html><header>x</header></html>';
  expect(frameDocument(html, 'a')).toMatch(/^<html><script/);
});

test('title and viewport are read from the page', () => {
  const html = `<meta content='width=device-width' name='viewport'><title> Sổ điểm </title>`;
  expect([viewportOf(html), titleOf(html)]).toEqual(['width=device-width', 'Sổ điểm']);
  expect([viewportOf('<p>'), titleOf('<p>')]).toEqual([null, null]);
});
