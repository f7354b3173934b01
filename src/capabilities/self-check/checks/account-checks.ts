import { PROPERTY_KEYS } from '../../../engine/state/configuration';
import { YEARS_KEY } from '../../../school/year/years';
import type { Bench } from '../bench';
import { type Check, type Finding, finding, passIf, passWithout } from '../finding';

/** The zone every deadline is written in, and names under which Google may give it back: UTC+7 all the year. */
export const ZONES: readonly string[] = ['Asia/Ho_Chi_Minh', 'Asia/Saigon', 'Asia/Bangkok'];

function account({ installation, configuration }: Bench): Finding {
  const running = installation.account().toLowerCase();
  const { owner, domain } = configuration;

  if (running !== owner) {
    return finding('fail', 'foreignAccount', { account: running, wanted: owner });
  }

  return running.endsWith(`@${domain}`)
    ? finding('pass', 'value', { value: running })
    : finding('fail', 'foreignDomain', { account: running, wanted: domain });
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const FILE_ID = /^[\w-]{10,}$/;

/** What each script property given by the school looks like when it is right. */
const PLAUSIBLE: Readonly<
  Record<Exclude<keyof typeof PROPERTY_KEYS, 'schoolYear'>, (text: string) => boolean>
> = {
  owner: (text) => EMAIL.test(text),
  domain: (text) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text),
  // Blank: a school without the add-on.
  addonClientId: (text) => text === '' || text.endsWith('.apps.googleusercontent.com'),
  firstAdmins: (text) => text.split(/[,;\s]+/).every((email) => email === '' || EMAIL.test(email)),
  schoolName: (text) => text.trim().length > 2,
};

/** Files of the year that cannot be any. */
function yearFaults({ configuration }: Bench): readonly string[] {
  const { schoolYear, controlId, ledgerIds, rootFolderId, archiveFolderId } = configuration;
  const ledgers = ledgerIds.map((id, at) => [`ledgerIds[${at}]`, id] as const);
  const files = Object.entries({ controlId, rootFolderId, archiveFolderId });
  const wrong = [...files, ...ledgers].filter(([, id]) => !FILE_ID.test(id));

  return wrong.map(([field, id]) => `${YEARS_KEY} ${schoolYear} ${field} = “${id}”`);
}

function properties(bench: Bench): Finding {
  const { context } = bench;
  const fields = Object.keys(PLAUSIBLE) as (keyof typeof PLAUSIBLE)[];
  const faults = fields.flatMap((field) => {
    const text = context.properties.get(PROPERTY_KEYS[field]) ?? '';

    return PLAUSIBLE[field](text) ? [] : [`${PROPERTY_KEYS[field]} = “${text}”`];
  });

  return passWithout([...faults, ...yearFaults(bench)]);
}

function scriptZone({ installation }: Bench): Finding {
  const zone = installation.timeZone();

  return passIf(ZONES.includes(zone), 'value', { value: zone });
}

/** Who runs the authority, with which settings. */
export const ACCOUNT_CHECKS: readonly Check[] = [
  { id: 'account', run: account },
  { id: 'properties', run: properties },
  { id: 'scriptZone', run: scriptZone },
];
