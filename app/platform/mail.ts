import { mkdirSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Transporter } from "nodemailer";
import type { Clock } from "./clock.ts";
import { describeError, type Logger } from "./log.ts";
import { makeToken } from "./tokens.ts";

export type Message = {
  to: string;
  subject: string;
  text: string;
  /** Makes the Message-ID: a message that is sent twice is known for one. */
  id?: string;
};
export type OutboxMessage = Message & { file: string; writtenAt: string };

export type Mailer = {
  /** Sends, or writes to the outbox. Says whether it went; a failure is logged without the address. */
  send(message: Message): Promise<"sent" | "written" | "failed">;
  /** What the outbox holds, newest first; empty where SMTP is configured. */
  listOutbox(): Promise<OutboxMessage[]>;
};

export function createMailer(options: {
  smtpUrl: string | undefined;
  from: string;
  dataDir: string;
  clock: Clock;
  log: Logger;
  /** How long one message may take in all by SMTP. */
  timeoutMs?: number;
}): Mailer {
  return options.smtpUrl === undefined
    ? outboxMailer(options)
    : smtpMailer({ ...options, smtpUrl: options.smtpUrl });
}

/** In milliseconds, for each step of talking to the mail server. */
const sendTimeoutMs = 15_000;
/** The same for all of it: a server that says a little now and then would never be given up. */
const totalTimeoutMs = 90_000;

function smtpMailer({
  smtpUrl,
  from,
  log,
  timeoutMs = totalTimeoutMs,
}: {
  smtpUrl: string;
  from: string;
  log: Logger;
  timeoutMs?: number | undefined;
}): Mailer {
  let loaded: Promise<Transporter> | undefined;
  return {
    async send(message) {
      const tooLate = Promise.withResolvers<never>();
      const timer = setTimeout(() => tooLate.reject(new Error("the mail server took too long")), timeoutMs);
      try {
        loaded ??= createSmtpTransport(smtpUrl);
        const transport = await loaded;
        const { id, ...rest } = message;
        const sending = transport.sendMail({
          from,
          ...rest,
          ...(id === undefined ? {} : { messageId: messageIdOf(id, from) }),
        });
        sending.catch(() => undefined);
        await Promise.race([sending, tooLate.promise]);
        return "sent";
      } catch (error) {
        log.error({ error: describeError(error).kind }, "a message could not be sent");
        return "failed";
      } finally {
        clearTimeout(timer);
      }
    },
    listOutbox: async () => [],
  };
}

/** Loaded at the first message: a server without SMTP never holds it. */
async function createSmtpTransport(url: string): Promise<Transporter> {
  const { createTransport } = await import("nodemailer");
  return createTransport({
    url,
    connectionTimeout: sendTimeoutMs,
    greetingTimeout: sendTimeoutMs,
    socketTimeout: sendTimeoutMs,
  });
}

function messageIdOf(id: string, from: string): string {
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? "noonday.invalid";
  return `<${id}@${domain}>`;
}

function outboxMailer({ dataDir, clock }: { dataDir: string; clock: Clock }): Mailer {
  const folder = join(dataDir, "outbox");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    async send(message) {
      const writtenAt = clock.now().toString({ smallestUnit: "millisecond" });
      const file = `${writtenAt.replace(/[:.]/g, "-")}-${message.id ?? makeToken().slice(0, 8)}.json`;
      await writeFile(join(folder, file), JSON.stringify({ ...message, writtenAt }, null, 2), {
        mode: 0o600,
      });
      return "written";
    },
    async listOutbox() {
      const files = (await readdir(folder))
        .filter((file) => file.endsWith(".json"))
        .sort()
        .reverse();
      const messages = await Promise.all(
        files.map(async (file) => ({
          file,
          ...(JSON.parse(await readFile(join(folder, file), "utf8")) as Omit<OutboxMessage, "file">),
        })),
      );
      // What was sent twice, under one id, is shown once.
      const newest = new Map(
        messages.toReversed().map((message) => [message.id ?? message.file, message.file]),
      );
      return messages.filter(({ id, file }) => newest.get(id ?? file) === file);
    },
  };
}
