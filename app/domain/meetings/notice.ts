import { describeSessionKind, formatSessionTime, type SessionDetails } from "./session.ts";

type Announced = SessionDetails & { readonly cancelled: unknown };

/**
 * A text for a local area officer or a forum to send round and put up (¶114, ¶117): when and where, how accessible, what it is
 * about. It asks for no registration: who comes is not for the area to know.
 */
export function writeNotice(about: {
  areaName: string;
  sessions: readonly Announced[];
  focuses: readonly { text: string }[];
  /** The public page's address, or null while the area has not been notified. */
  address: string | null;
}): string {
  const sessions = about.sessions.filter(({ cancelled }) => !cancelled);
  const several = sessions.length > 1;
  const lines = [
    `Open meeting for parents and carers in ${about.areaName}`,
    "",
    "Inspectors are coming back to see whether help for children and young people with special educational needs and disabilities (SEND) has got better. They want to hear from you.",
    "",
    ...(several ? ["You can come to any of these:", ""] : []),
    ...sessions.flatMap((session) => [...sessionLines(session), ""]),
    "You do not need to book or register. Nobody will ask for your name. You can come late or leave early.",
    "",
    ...(about.focuses.length > 0
      ? ["The meeting is about:", ...about.focuses.map(({ text }) => `- ${text}`), ""]
      : []),
    "Inspectors cannot look into one child’s case, but they can tell you who can help with it.",
    ...(about.address === null ? [] : ["", `More about it, and any changes: ${about.address}`]),
  ];
  return `${lines.join("\n").trim()}\n`;
}

function sessionLines(session: Announced): string[] {
  return [
    `When: ${formatSessionTime(session)}`,
    ...(session.place === "" ? [] : [`Where: ${session.place}`]),
    ...(session.link === "" ? [] : [`Online: ${session.link}`]),
    ...(session.place === "" || session.link === ""
      ? []
      : [`${describeSessionKind(session)}: choose what suits you.`]),
    `Access: ${session.access}`,
  ];
}
