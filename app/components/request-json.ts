import { type ActAnswer, actMessages } from "#app/messages/work/act-messages.ts";

export type Answer<Value> =
  | { ok: true; value: Value }
  /** `errors`: what is wrong by the field that it is about, where the server said that. */
  | { ok: false; reason: string; errors?: Readonly<Record<string, string>> };
type Fields = Readonly<Record<string, string>> | URLSearchParams;

/** In characters. What a page sends while it is being left may hold 64 KiB together (Fetch), and several acts can be on their way. */
const maxKeepaliveLength = 4000;

/** Asks the server: with fields it is posted, even while the page is being left. Always answers: says in words why it was refused. */
export async function requestJson<Value>(path: string, fields?: Fields): Promise<Answer<Value>> {
  const body = fields && new URLSearchParams(fields);
  try {
    const response = await fetch(path, {
      method: body ? "POST" : "GET",
      body,
      headers: { Accept: "application/json" },
      redirect: "manual",
      keepalive: body !== undefined && body.toString().length <= maxKeepaliveLength,
    });
    if (response.ok) return { ok: true, value: await response.json() };
    if (response.status !== 422) return { ok: false, reason: describeRefusal(response) };
    const { errors = {} }: { errors?: Record<string, string> } = await response.json();
    return { ok: false, reason: Object.values(errors).join(". ") || actMessages.t("refused"), errors };
  } catch {
    return { ok: false, reason: actMessages.t("unreachable") };
  }
}

/** Sends a form's fields without leaving the page. */
export async function sendAct(path: string, fields: Fields = {}): Promise<ActAnswer> {
  const answer = await requestJson<Omit<ActAnswer, "isDone">>(path, fields);
  return answer.ok ? { isDone: true, ...answer.value } : { isDone: false, words: answer.reason };
}

function describeRefusal(response: Response): string {
  if (response.type === "opaqueredirect") return actMessages.t("signed-out");
  if (response.status === 403) return actMessages.t("may-not");
  if (response.status === 404) return actMessages.t("gone");
  return actMessages.t("refused");
}
