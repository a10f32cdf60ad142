import type { Trx } from "#db/connection.ts";
import { findPasskey } from "#db/queries/passkeys.ts";
import type { MessageRow } from "../messages/message.ts";
import { methodNames, type SignInMethod } from "../people/sign-in-method.ts";
import {
  newBrowserMessage,
  openidLinkedMessage,
  passkeyAddedMessage,
  passkeyCopiedMessage,
  passkeysRemovedMessage,
} from "./account-messages.ts";

const accountTemplates = [
  "new-browser",
  "passkey-added",
  "passkey-copied",
  "passkeys-removed",
  "openid-linked",
] as const;
type AccountTemplate = (typeof accountTemplates)[number];
type AccountMessage = MessageRow & { template: AccountTemplate };

/** Whether a message is about its person's own account, and so of no re-visit. */
export function isAccountTemplate(template: MessageRow["template"]): template is AccountTemplate {
  return accountTemplates.some((one) => one === template);
}

/** Writes what a person is told of their own account. A passkey that was removed meanwhile has no name any more. */
export async function renderAccountMessage(
  trx: Trx,
  { message, origin }: { message: AccountMessage; origin: string },
): Promise<{ subject: string; text: string }> {
  const { template, personId, subjectId, details, createdAt: at } = message;
  if (template === "new-browser") {
    return newBrowserMessage({ at, method: readMethod(details.method), origin });
  }
  if (template === "passkeys-removed") return passkeysRemovedMessage({ at, origin });
  if (template === "openid-linked") return openidLinkedMessage({ at, origin });
  const passkey = await findPasskey(trx, { id: subjectId ?? "", personId: personId ?? "" });
  const about = { at, name: passkey?.name ?? null, origin };
  return template === "passkey-added" ? passkeyAddedMessage(about) : passkeyCopiedMessage(about);
}

function readMethod(method: string | undefined): SignInMethod {
  const methods = Object.keys(methodNames) as SignInMethod[];
  return methods.find((one) => one === method) ?? "link";
}
