const prefix = "answer-";

/** The start's form: whether they were told, and each young person's answer by id; nothing chosen is not asked. */
export function readStart(form: FormData): { haveBeenInformed: boolean; answers: Record<string, boolean> } {
  const answers: Record<string, boolean> = {};
  for (const [name, value] of form.entries()) {
    if (name.startsWith(prefix) && (value === "yes" || value === "no")) {
      answers[name.slice(prefix.length)] = value === "yes";
    }
  }
  return { haveBeenInformed: form.get("told") === "yes", answers };
}
