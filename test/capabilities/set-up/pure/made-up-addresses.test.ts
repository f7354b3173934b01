import { importSchool } from '../../../../src/capabilities/set-up/pure/import-school';

const TABLES = {
  assignments:
    'Stt\tMôn\tLớp\tNgười vào điểm\tNgười chủ trì\n1\tToán\t6A1\tLê Quốc Bảo\tLê Quốc Bảo',
  staff: [
    'Mã\tHọ và tên\tEmail\tVai trò\tChủ nhiệm\tDạy',
    'HT01\tTrần Quang Huy\t\tHiệu trưởng\t\t',
    'GV01\tLê Quốc Bảo\tbao@hoamai.edu.vn\t\t6A1\t',
  ].join('\n'),
  pupils:
    'Mã học sinh\tHọ và tên\tNgày sinh\tGiới tính\tLớp\nHS01\tBùi Gia An\t01/03/2015\tNam\t6A1',
};

describe.each([true, false])('in a training school (pupils made up: %s)', (inventPupils) => {
  it('an address that a given staff table lacks is asked for, not made up', () => {
    const result = importSchool({
      ...TABLES,
      inventPupils,
      training: true,
      domain: 'hoamai.edu.vn',
      year: 2026,
    });

    expect(result).toMatchObject({
      kind: 'invalid',
      problems: [{ table: 'staff', text: expect.stringContaining('Trần Quang Huy') }],
    });
  });
});
