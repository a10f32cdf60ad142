import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import type { TalkOffer } from "#app/domain/talk-requests/find-talk-offer.server.ts";
import { type TalkHours, talkDayNames } from "#app/domain/talk-requests/talk-request.ts";

/** "Monday to Friday, 09:00 to 17:00" */
export function describeHours({ days, fromTime, untilTime }: TalkHours): string {
  return `${talkDayNames[days]}, ${fromTime} to ${untilTime}`;
}

/** Whether young people can ask now, for those who set the hours. */
export function describeOffer(offer: TalkOffer, isNotified: boolean): string {
  if (offer.kind === "over") return "Young people cannot ask any more.";
  if (!isNotified) return "Young people can ask once the area has been notified and hours are set.";
  if (offer.kind === "no-hours") return "Until then young people cannot ask.";
  const until = formatDateAndTime(offer.closesAt);
  return `Young people can ask until ${until}. Everything is erased by ${formatDate(offer.erasedOn)}.`;
}
