import { type ActAnswer, actMessages } from "#app/messages/work/act-messages.ts";

/** Sends a form's fields without leaving the page. It always answers: a refusal has its reason in words. */
export async function sendAct(path: string, fields: Record<string, string> = {}): Promise<ActAnswer> {
  const refuse = (words: string) => ({ isDone: false, words });
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(fields),
      redirect: "manual",
    });
    if (response.type === "opaqueredirect") return refuse(actMessages.t("signed-out"));
    if (response.headers.get("Content-Type")?.startsWith("application/json")) {
      return (await response.json()) as ActAnswer;
    }
    return refuse(actMessages.t(response.status === 404 ? "gone" : "refused"));
  } catch {
    return refuse(actMessages.t("unreachable"));
  }
}
