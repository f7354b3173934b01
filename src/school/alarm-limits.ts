/** What is told as out of the ordinary (R165). */
export const ALARM_KINDS = ['burst', 'oneWay', 'reentered', 'requests', 'atNight'] as const;

/** One of {@link ALARM_KINDS}. */
export type AlarmKind = (typeof ALARM_KINDS)[number];

/** From how many on each is told. */
export type AlarmLimits = Readonly<Record<AlarmKind, number>>;

/** The setting that says another number; a school without it goes by {@link ALARM_LIMITS}. */
export const ALARM_SETTINGS: Readonly<Record<AlarmKind, string>> = {
  burst: 'canhBao.dotSua',
  oneWay: 'canhBao.motChieu',
  reentered: 'canhBao.xoaNhapLai',
  requests: 'canhBao.nhieuPhieu',
  atNight: 'canhBao.banDem',
};

/** Numbers that work of every day does not reach, as the property tests of the detectors hold. */
export const ALARM_LIMITS: AlarmLimits = {
  burst: 15,
  oneWay: 8,
  reentered: 5,
  requests: 10,
  atNight: 10,
};
