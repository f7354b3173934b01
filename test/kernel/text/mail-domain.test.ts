import { mailDomain } from '../../../src/kernel/text/mail-domain';

test.each([
  ['an@hoamai.edu.vn', 'hoamai.edu.vn'],
  ['An@HoaMai.edu.VN', 'hoamai.edu.vn'],
  ['"a@b"@hoamai.edu.vn', 'hoamai.edu.vn'],
])('the domain of %s is %s', (email, domain) => {
  expect(mailDomain(email)).toBe(domain);
});
