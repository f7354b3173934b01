import * as v from 'valibot';
import {
  answerInstaller,
  type Installer,
  isInstallMessage,
} from '../capabilities/installing/installer';
import type { Answer } from '../contract/envelope';
import { text } from '../contract/payload-fields';
import { readPayload } from '../contract/read-payload';
import { WING_NAMES, type WingName } from '../contract/wing-names';
import type { AuthorityContext } from '../engine/authority-context';
import { answerFor, dispatch } from '../engine/dispatch';
import { emailOfToken, emailOfVisitor } from '../engine/identity';
import { upgradeYears } from '../engine/upgrade/upgrade-years';

/** An identity token is at most a few kilobytes; evidence makes a message large. */
const TOKEN = v.object({ token: text(8_000) });

/** A page asks for a part of itself. */
const WING = v.object({ kind: v.literal('wing'), name: v.picklist(WING_NAMES) });

/** What a page we served may ask beside commands and queries. */
export interface PageParts {
  /** Before there is a school. */
  readonly installer: Installer;
  /** The code of a part of the page: it says nothing about anybody. */
  readonly wing: (name: WingName) => string;
}

function wingAsked(message: unknown): WingName | null {
  const asked = v.safeParse(WING, message);

  return asked.success ? asked.output.name : null;
}

/** A message of a page we served: the platform says who visits; nobody it does not name gets anything. */
export function handleDirect(
  context: AuthorityContext,
  { installer, wing }: PageParts,
  json: string,
): Answer {
  try {
    const message: unknown = JSON.parse(json);
    const name = wingAsked(message);

    if (name !== null) {
      emailOfVisitor(context);

      return { ok: true, value: wing(name) };
    }

    upgradeYears(context);

    return isInstallMessage(message)
      ? { ok: true, value: answerInstaller(context, installer, message) }
      : dispatch(context, message, emailOfVisitor(context));
  } catch (thrown) {
    return answerFor(thrown);
  }
}

/** A message carried by the add-on: the identity token says who sends it, nothing else is believed. */
export function handleCarried(context: AuthorityContext, json: string): Answer {
  try {
    upgradeYears(context);
    const message: unknown = JSON.parse(json);
    const { token } = readPayload(TOKEN, message, 'message');

    return dispatch(context, message, emailOfToken(context, token));
  } catch (thrown) {
    return answerFor(thrown);
  }
}
