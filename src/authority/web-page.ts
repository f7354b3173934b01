import * as v from 'valibot';
import {
  answerInstaller,
  type Installer,
  isInstallMessage,
} from '../capabilities/installing/installer';
import type { Answer } from '../contract/envelope';
import { text } from '../contract/payload-fields';
import { readPayload } from '../contract/read-payload';
import type { AuthorityContext } from '../engine/authority-context';
import { answerFor, dispatch } from '../engine/dispatch';
import { emailOfToken, emailOfVisitor } from '../engine/identity';
import { upgradeYears } from '../engine/upgrade/upgrade-years';

/** An identity token is at most a few kilobytes; evidence makes a message large. */
const TOKEN = v.object({ token: text(8_000) });

/** A message of a page we served: the platform says who visits. Before there is a school, that of its installer. */
export function handleDirect(
  context: AuthorityContext,
  installer: Installer,
  json: string,
): Answer {
  try {
    upgradeYears(context);
    const message: unknown = JSON.parse(json);

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
