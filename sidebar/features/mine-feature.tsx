import { MyOpenings } from './opening/my-openings';
import { RefusedBox } from './refused/refused-box';
import { MyRequests } from './requests/my-requests';

/** What is one's own: values that were not taken, and requests. */
export function MineFeature() {
  return (
    <>
      <RefusedBox classId="" />
      <MyOpenings />
      <MyRequests />
    </>
  );
}
