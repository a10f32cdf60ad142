import { workbenchMessages } from "#app/messages/work/workbench-messages.ts";

const { t } = workbenchMessages;

export type Answer<Value> = { ok: true; value: Value } | { ok: false; reason: string };

/** Asks the server: with fields it is posted, even while the page is being left. Says in words why it was refused. */
export async function requestJson<Value>(
  path: string,
  fields?: Readonly<Record<string, string>>,
): Promise<Answer<Value>> {
  try {
    const response = await fetch(path, {
      method: fields ? "POST" : "GET",
      body: fields ? new URLSearchParams(fields) : undefined,
      headers: { Accept: "application/json" },
      redirect: "manual",
      keepalive: fields !== undefined,
    });
    if (response.ok) return { ok: true, value: await response.json() };
    return { ok: false, reason: await describeRefusal(response) };
  } catch {
    return { ok: false, reason: t("refused.offline") };
  }
}

async function describeRefusal(response: Response): Promise<string> {
  if (response.type === "opaqueredirect") return t("refused.signed-out");
  if (response.status === 403) return t("refused.may-not");
  if (response.status === 404) return t("refused.gone");
  if (response.status !== 422) return t("refused.other");
  const { errors = {} }: { errors?: Record<string, string> } = await response.json();
  return Object.values(errors).join(". ") || t("refused.other");
}
