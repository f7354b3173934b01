import * as v from 'valibot';
import { fields, filled } from '../../contract/payload-fields';
import { INSTALL_STEPS } from './pure/install-views';

/** What the installing page sends: asked before there is a school, and so before there are roles. */
export const INSTALL_MESSAGE = v.object({
  kind: v.literal('install'),
  payload: v.variant('name', [
    v.strictObject({ name: v.literal('look') }),
    v.strictObject({
      name: v.literal('step'),
      step: v.picklist(INSTALL_STEPS),
      wishes: fields({
        schoolName: filled(200),
        schoolYear: filled(40),
        firstAdmins: filled(2000),
      }),
    }),
  ]),
});

/** One of its messages. */
export type InstallMessage = v.InferOutput<typeof INSTALL_MESSAGE>['payload'];
