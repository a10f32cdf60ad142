import { revisitAddresses } from "./revisit-addresses.ts";

/**
 * Every address in the order of the story, and the page that answers it: a folder of `app/routes`. What lies below a re-visit
 * stands in the frame of `revisits/layout`, but for pages that stand alone.
 */
export const addresses = [
  // Everybody
  ["/", "home/areas"],
  ["/timetable", "timetable/overview"],
  ["/timetable.json", "timetable/data"],
  ["/timetable.ics", "timetable/calendar"],
  ["/accessibility", "home/accessibility"],

  // Families of an area
  ["/s/:area", "area/short-link"],
  ["/areas/:area", "area/overview"],
  ["/areas/:area/deleted", "area/deleted"],
  ["/areas/:area/help", "area/help"],
  ["/areas/:area/left", "area/quick-exit"],
  ["/areas/:area/show", "area/display-settings"],
  ["/areas/:area/open-meeting", "area/open-meeting"],
  ["/areas/:area/open-meeting/sessions.ics", "area/open-meeting-calendar"],
  ["/areas/:area/young-people", "area/young-people"],
  ["/areas/:area/young-people/talk", "talk-requests/ask"],
  ["/areas/:area/young-people/talk/take-back", "talk-requests/take-back"],
  ["/areas/:area/young-people/start", "young-person/start"],
  ["/areas/:area/young-people/hall", "young-person/hall"],
  ["/areas/:area/young-people/hall/answers", "young-person/hall-answers"],
  ["/areas/:area/young-people/code", "young-person/code"],
  ["/areas/:area/young-people/consent", "young-person/consent"],
  ["/areas/:area/young-people/declined", "young-person/declined"],
  ["/areas/:area/young-people/question/:n", "young-person/question"],
  ["/areas/:area/young-people/saving", "young-person/saving"],
  ["/areas/:area/young-people/stop", "young-person/stop"],
  ["/areas/:area/young-people/about", "young-person/about"],
  ["/areas/:area/young-people/check", "young-person/check"],
  ["/areas/:area/young-people/card", "young-person/card"],
  ["/areas/:area/young-people/card/change", "young-person/change"],
  ["/areas/:area/young-people/card/take-back", "young-person/withdrawal"],
  ["/areas/:area/young-people/card/copy", "young-person/copy"],
  ["/areas/:area/young-people/card/open", "young-person/card-entry"],
  ["/y/:code", "young-person/link"],
  ["/areas/:area/young-people/recording/:n", "young-peoples-recordings/recording"],
  ["/areas/:area/young-people/recording/:n/consent", "young-peoples-recordings/recording-consent"],
  ["/areas/:area/young-people/recording/:n/removal", "young-peoples-recordings/recording-removal"],
  ["/areas/:area/young-people/recording/:n/sound", "young-peoples-recordings/own-sound"],
  ["/areas/:area/young-people/drawing/:n", "young-peoples-recordings/drawing"],
  ["/areas/:area/young-people/drawing/:n/consent", "young-peoples-recordings/drawing-consent"],
  ["/areas/:area/young-people/drawing/:n/removal", "young-peoples-recordings/drawing-removal"],
  ["/areas/:area/media/:mediaId", "question-media/play"],
  ["/areas/:area/media/:mediaId/captions.vtt", "question-media/play-captions"],
  ["/areas/:area/privacy", "area/privacy"],
  ["/areas/:area/privacy/:edition", "area/privacy-edition"],
  ["/areas/:area/decided", "area/decided"],
  ["/areas/:area/notice", "area/notice"],
  ["/areas/:area/notice/:token", "area/notice-link"],

  // The survey for parents
  ["/areas/:area/survey", "survey/start"],
  ["/areas/:area/survey/opening.ics", "survey/opening-calendar"],
  ["/areas/:area/survey/paper", "paper/survey"],
  ["/areas/:area/survey/consent", "survey/consent"],
  ["/areas/:area/survey/declined", "survey/declined"],
  ["/areas/:area/survey/about", "survey/about"],
  ["/areas/:area/survey/focus/:n", "survey/focus"],
  ["/areas/:area/survey/background/:n", "survey/background"],
  ["/areas/:area/survey/saving", "survey/saving"],
  ["/areas/:area/survey/kept", "survey/saved-answers"],
  ["/areas/:area/survey/return", "survey/return"],
  ["/areas/:area/survey/clearing", "survey/clearing"],
  ["/areas/:area/survey/erasure", "survey/erasure"],
  ["/areas/:area/survey/check", "survey/check"],
  ["/areas/:area/survey/sent", "survey/sent"],
  ["/areas/:area/survey/receipt", "survey/receipt"],
  ["/areas/:area/survey/copy", "survey/copy"],
  ["/areas/:area/survey/copy/file", "survey/copy-file"],
  ["/areas/:area/survey/change", "survey/change"],
  ["/areas/:area/survey/withdrawal", "survey/withdrawal"],
  ["/areas/:area/survey/ended", "survey/ended"],
  ["/areas/:area/receipts", "receipts/overview"],
  ["/areas/:area/receipts/check.html", "receipts/check"],
  ["/areas/:area/receipts/list.txt", "receipts/list-file"],
  ["/areas/:area/receipts/proof", "receipts/proof"],
  ["/areas/:area/receipts/proof.txt", "receipts/proof-file"],

  // What was found
  ["/areas/:area/letter", "letter/published"],
  ["/areas/:area/letter/counts", "letter/published-counts"],

  // Signing in
  ["/sign-in", "sign-in/request"],
  ["/sign-in/again", "sign-in/again"],
  ["/sign-in/passkey", "sign-in/passkey"],
  ["/sign-in/passkey/challenge", "sign-in/passkey-challenge"],
  ["/sign-in/openid", "sign-in/openid"],
  ["/sign-in/openid/return", "sign-in/openid-return"],
  ["/sign-in/:token", "sign-in/link"],
  ["/sign-out", "sign-in/sign-out"],
  ["/first-lead/:token", "sign-in/first-lead"],
  ["/invitations/:token", "invitations/invitation"],
  ["/invitations/:token/renewal", "invitations/renewal"],
  ["/account", "account/overview"],
  ["/account/reminders", "account/reminders"],
  ["/account/data", "account/data"],
  ["/account/data/file", "account/data-file"],
  ["/account/passkeys/challenge", "account/passkey-challenge"],
  ["/account/passkeys/:passkeyId", "account/passkey"],
  ["/account/passkeys/:passkeyId/removal", "account/passkey-removal"],
  ["/account/openid/removal", "account/openid-removal"],
  ["/sessions", "people/my-sessions"],
  ["/settings", "settings/workplace"],
  ["/autosaves", "autosaves/saving"],
  ["/autosaves/removal", "autosaves/removal"],

  // People, bank holidays and files of the whole platform
  ["/people", "people/list"],
  ["/people/:personId", "people/person"],
  ["/people/:personId/appointment", "people/appointment"],
  ["/people/:personId/appointment/ending", "people/appointment-ending"],
  ["/people/:personId/deactivation", "people/deactivation"],
  ["/people/:personId/reactivation", "people/reactivation"],
  ["/people/:personId/sessions", "people/sessions"],
  ["/people/:personId/passkeys/removal", "people/passkeys-removal"],
  ["/bank-holidays", "bank-holidays/list"],
  ["/bank-holidays/file", "bank-holidays/file"],
  ["/bank-holidays/:date/removal", "bank-holidays/removal"],
  ["/files", "files/pairing"],

  // Re-visits: their dates, people, questions, survey, evidence, findings and letters
  ...revisitAddresses,

  // The example, and those who build
  ["/demo", "demo/people"],
  ["/demo/outbox", "demo/outbox"],
  ["/gallery", "gallery/components"],
  ["/*", "home/not-found"],
] as const satisfies readonly (readonly [path: string, page: string, frame?: "alone"])[];

export const frame = { path: "/revisits/:id", page: "revisits/layout" } as const;

/** The pattern of every address, such as `/revisits/:id/letter`. */
export const patterns: readonly string[] = addresses.map(([path]) => path).filter((path) => path !== "/*");
