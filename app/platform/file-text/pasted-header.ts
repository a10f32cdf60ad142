import { z } from "zod";

const shape = z.object({
  subject: z.string().max(500),
  from: z.string().max(500),
  date: z.string().max(500),
});

export type PastedHeader = z.infer<typeof shape>;

const name = "X-Noonday-As-Given";

/** The head of a pasted email word for word, in a header of our own: no rule of mail headers changes it. */
export const pastedHeader = {
  name,
  write(head: PastedHeader): string {
    const text = Buffer.from(JSON.stringify(head), "utf8").toString("base64");
    return (text.match(/.{1,70}/g) ?? []).join("\r\n ");
  },
};

/** The head as it was given; nothing where the email was not pasted here. */
export function readPastedHeader(headers: readonly { key: string; value: string }[]): Partial<PastedHeader> {
  const found = headers.find(({ key }) => key === name.toLowerCase());
  if (!found) return {};
  try {
    const text = Buffer.from(found.value.replace(/\s+/g, ""), "base64").toString("utf8");
    const parsed = shape.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}
