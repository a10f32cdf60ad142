import type { AreaPageName } from "#app/family-pages.ts";
import * as decided from "#app/routes/area/decided/route.tsx";
import * as deleted from "#app/routes/area/deleted/route.tsx";
import * as displaySettings from "#app/routes/area/display-settings/route.tsx";
import * as help from "#app/routes/area/help/route.tsx";
import * as notice from "#app/routes/area/notice/route.tsx";
import * as noticeLink from "#app/routes/area/notice-link/route.tsx";
import * as openMeeting from "#app/routes/area/open-meeting/route.tsx";
import * as overview from "#app/routes/area/overview/route.tsx";
import * as privacy from "#app/routes/area/privacy/route.tsx";
import * as privacyEdition from "#app/routes/area/privacy-edition/route.tsx";
import * as quickExit from "#app/routes/area/quick-exit/route.tsx";
import * as youngPeople from "#app/routes/area/young-people/route.tsx";
import * as letter from "#app/routes/letter/published/route.tsx";
import * as paper from "#app/routes/paper/survey/route.tsx";
import * as receipts from "#app/routes/receipts/overview/route.tsx";
import * as receiptProof from "#app/routes/receipts/proof/route.tsx";
import * as about from "#app/routes/survey/about/route.tsx";
import * as background from "#app/routes/survey/background/route.tsx";
import * as check from "#app/routes/survey/check/route.tsx";
import * as clearing from "#app/routes/survey/clearing/route.tsx";
import * as consent from "#app/routes/survey/consent/route.tsx";
import * as copy from "#app/routes/survey/copy/route.tsx";
import * as declined from "#app/routes/survey/declined/route.tsx";
import * as ended from "#app/routes/survey/ended/route.tsx";
import * as erasure from "#app/routes/survey/erasure/route.tsx";
import * as focus from "#app/routes/survey/focus/route.tsx";
import * as receipt from "#app/routes/survey/receipt/route.tsx";
import * as codeEntry from "#app/routes/survey/return/route.tsx";
import * as savedAnswers from "#app/routes/survey/saved-answers/route.tsx";
import * as sent from "#app/routes/survey/sent/route.tsx";
import * as start from "#app/routes/survey/start/route.tsx";
import * as withdrawal from "#app/routes/survey/withdrawal/route.tsx";
import * as askToTalk from "#app/routes/talk-requests/ask/route.tsx";
import * as takeBackTalk from "#app/routes/talk-requests/take-back/route.tsx";
import * as drawing from "#app/routes/young-peoples-recordings/drawing/route.tsx";
import * as recording from "#app/routes/young-peoples-recordings/recording/route.tsx";
import * as youngAbout from "#app/routes/young-person/about/route.tsx";
import * as youngCard from "#app/routes/young-person/card/route.tsx";
import * as youngCardEntry from "#app/routes/young-person/card-entry/route.tsx";
import * as youngCheck from "#app/routes/young-person/check/route.tsx";
import * as youngCode from "#app/routes/young-person/code/route.tsx";
import * as youngConsent from "#app/routes/young-person/consent/route.tsx";
import * as youngCopy from "#app/routes/young-person/copy/route.tsx";
import * as youngDeclined from "#app/routes/young-person/declined/route.tsx";
import * as youngHall from "#app/routes/young-person/hall/route.tsx";
import * as youngQuestion from "#app/routes/young-person/question/route.tsx";
import * as youngStart from "#app/routes/young-person/start/route.tsx";
import * as youngStop from "#app/routes/young-person/stop/route.tsx";
import * as youngWithdrawal from "#app/routes/young-person/withdrawal/route.tsx";
import { type FamilyPage, familyPage } from "#app/survey-fast-path/family-page.tsx";

/** Every page of an area; null where nothing is shown, which is left to Remix: a file, or what only a script asks. */
export const familyPages: Readonly<Record<AreaPageName, FamilyPage | null>> = {
  "area/overview": familyPage(overview, overview.AreaPage),
  "area/deleted": familyPage(deleted, deleted.DeletedPage),
  "area/help": familyPage(help, help.HelpPage),
  "area/quick-exit": familyPage(quickExit, quickExit.QuickExitPage),
  "area/display-settings": familyPage(displaySettings, displaySettings.DisplaySettingsPage),
  "area/open-meeting": familyPage(openMeeting, openMeeting.OpenMeeting),
  "area/decided": familyPage(decided, decided.DecidedPage),
  "area/notice": familyPage(notice, notice.NoticePage),
  "area/notice-link": familyPage(noticeLink, noticeLink.NoticeLinkPage),
  "area/young-people": familyPage(youngPeople, youngPeople.YoungPeople),
  "talk-requests/ask": familyPage(askToTalk, askToTalk.AskToTalkPage),
  "talk-requests/take-back": familyPage(takeBackTalk, takeBackTalk.TakeBackPage),
  "young-person/start": familyPage(youngStart, youngStart.YoungStartPage),
  "young-person/hall": familyPage(youngHall, youngHall.HallPage),
  "young-person/hall-answers": null,
  "young-person/code": familyPage(youngCode, youngCode.YoungCodePage),
  "young-person/consent": familyPage(youngConsent, youngConsent.YoungConsentPage),
  "young-person/declined": familyPage(youngDeclined, youngDeclined.YoungDeclinedPage),
  "young-peoples-recordings/recording": familyPage(recording, recording.RecordingPage),
  "young-peoples-recordings/drawing": familyPage(drawing, drawing.DrawingPage),
  "area/privacy": familyPage(privacy, privacy.PrivacyPage),
  "area/privacy-edition": familyPage(privacyEdition, privacyEdition.PrivacyEditionPage),
  "survey/start": familyPage(start, start.SurveyStart),
  "paper/survey": familyPage(paper, paper.PaperPage),
  "survey/consent": familyPage(consent, consent.ConsentPage),
  "survey/declined": familyPage(declined, declined.DeclinedPage),
  "survey/about": familyPage(about, about.AboutPage),
  "survey/background": familyPage(background, background.BackgroundPage),
  "survey/focus": familyPage(focus, focus.FocusPage),
  "survey/saved-answers": familyPage(savedAnswers, savedAnswers.SavedAnswersPage),
  "survey/return": familyPage(codeEntry, codeEntry.ReturnPage),
  "survey/clearing": familyPage(clearing, clearing.ClearingPage),
  "survey/erasure": familyPage(erasure, erasure.ErasurePage),
  "survey/check": familyPage(check, check.CheckPage),
  "survey/sent": familyPage(sent, sent.SentPage),
  "survey/receipt": familyPage(receipt, receipt.ReceiptPage),
  "survey/withdrawal": familyPage(withdrawal, withdrawal.WithdrawalPage),
  "survey/copy": familyPage(copy, copy.CopyPage),
  "survey/ended": familyPage(ended, ended.EndedPage),
  "letter/published": familyPage(letter, letter.PublishedLetter),
  "receipts/overview": familyPage(receipts, receipts.ReceiptsPage),
  "receipts/proof": familyPage(receiptProof, receiptProof.ReceiptProofPage),
  "young-person/question": familyPage(youngQuestion, youngQuestion.QuestionPage),
  "young-person/about": familyPage(youngAbout, youngAbout.AboutMePage),
  "young-person/stop": familyPage(youngStop, youngStop.StopPage),
  "young-person/check": familyPage(youngCheck, youngCheck.CheckPage),
  "young-person/card": familyPage(youngCard, youngCard.CardPage),
  "young-person/card-entry": familyPage(youngCardEntry, youngCardEntry.CardEntryPage),
  "young-person/copy": familyPage(youngCopy, youngCopy.YoungCopyPage),
  "young-person/withdrawal": familyPage(youngWithdrawal, youngWithdrawal.TakeBackPage),
  "young-person/change": null,
  "young-person/saving": null,
  "area/open-meeting-calendar": null,
  "letter/published-counts": null,
  "receipts/check": null,
  "receipts/list-file": null,
  "receipts/proof-file": null,
  "survey/change": null,
  "survey/copy-file": null,
  "survey/opening-calendar": null,
  "survey/saving": null,
  "young-peoples-recordings/drawing-consent": null,
  "young-peoples-recordings/drawing-removal": null,
  "young-peoples-recordings/own-sound": null,
  "young-peoples-recordings/recording-consent": null,
  "young-peoples-recordings/recording-removal": null,
  "question-media/play": null,
  "question-media/play-captions": null,
};
