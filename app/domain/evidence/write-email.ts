/** An email that somebody pasted, as the file that it would have been, in UTF-8. */
export function writeEmail(email: { subject: string; from: string; date: string; body: string }): string {
  const heads = [
    ["From", email.from],
    ["Date", email.date],
    ["Subject", email.subject],
    ["MIME-Version", "1.0"],
    ["Content-Type", "text/plain; charset=utf-8"],
    ["Content-Transfer-Encoding", "8bit"],
  ].flatMap(([name, words = ""]) =>
    words === "" ? [] : [`${name}: ${words.replace(/[\s\p{Cc}]+/gu, " ")}`],
  );
  return `${heads.join("\r\n")}\r\n\r\n${email.body.replace(/[^\P{Cc}\t\n]/gu, "").replaceAll("\n", "\r\n")}\r\n`;
}

/** "Waiting list in March.eml" */
export function nameOfEmail(subject: string): string {
  const words = subject
    .replace(/[\\/:*?"<>|.]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return `${[...words].slice(0, 80).join("") || "Email"}.eml`;
}
