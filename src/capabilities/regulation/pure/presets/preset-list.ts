import { DAK_LAK } from './dak-lak';
import { HIM_LAM } from './him-lam';
import { NGUYEN_DU } from './nguyen-du';
import type { Preset } from './preset';
import { THIEN_HUONG } from './thien-huong';
import { THU_DAU_MOT } from './thu-dau-mot';

/** Regulations a school can begin with. */
export const PRESETS: readonly Preset[] = [THU_DAU_MOT, THIEN_HUONG, NGUYEN_DU, HIM_LAM, DAK_LAK];
