import { PUPILS_CONTRACT } from '../../../src/capabilities/pupils/pupils-contract';
import { readPayload } from '../../../src/contract/read-payload';

const [{ payload }] = PUPILS_CONTRACT;
const admit = (field: string, value: string) =>
  readPayload(payload, {
    ...{ kind: 'admit', toClassId: '6A1', school: '', date: '2026-10-01' },
    ...{ reason: 'Chuyển đến', decision: '' },
    pupil: {
      ...{ id: 'HS900', fullName: 'Cao Thị Mơ', birthDate: '01/02/2015', gender: 'Nữ' },
      ...{ ethnicity: '', phone: '', personalId: '', ministryId: '', [field]: value },
    },
  });

describe('admitting one pupil takes names and codes as the tables do', () => {
  it.each([
    ['fullName', '.'],
    ['fullName', '12345'],
    ['fullName', '"Cao Thị Mơ'],
    ['id', '.'],
    ['id', 'HS;900'],
    ['id', 'HS,900'],
    ['id', "'"],
  ])('%s %s is refused', (field, value) => {
    expect(() => admit(field, value)).toThrow(
      expect.objectContaining({
        code: 'BAD_INPUT',
        message: expect.stringContaining(field === 'id' ? 'Mã' : 'Họ và tên'),
      }),
    );
  });

  it('what says who somebody is is taken', () => {
    expect(admit('id', "'HS900")).toMatchObject({
      pupil: { id: 'HS900', fullName: 'Cao Thị Mơ' },
    });
  });
});
