import type { TalkOffer } from "#app/domain/talk-requests/find-talk-offer.server.ts";
import { formatDateTime, formatTime } from "#app/messages/format-date-time.ts";
import type { Translator } from "#app/messages/translator.ts";

/** When a young person can ask, and when somebody answers, in the reader's words. */
export type OfferWords =
  | { kind: "open"; hours: string; until: string }
  | { kind: "no-hours" }
  | { kind: "over" };

export function describeOffer(translator: Translator, offer: TalkOffer): OfferWords {
  if (offer.kind !== "open") return offer;
  const { days, fromTime, untilTime } = offer.hours;
  const timeOf = (time: string) => formatTime(translator, Temporal.PlainTime.from(time));
  return {
    kind: "open",
    hours: translator.t(`talk.how.${days}`, { from: timeOf(fromTime), until: timeOf(untilTime) }),
    until: formatDateTime(translator, offer.closesAt),
  };
}
