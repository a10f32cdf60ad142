import type { Role } from "#app/domain/people/roles.ts";

const letters: Record<string, Role> = {
  L: "lead-inspector",
  C: "cqc-inspector",
  Q: "quality-assurance",
  F: "parent-carer-forum",
  O: "local-area-officer",
  R: "letter-recipient",
};

/** Who may do it; who may see what it is about but not do it (403). For everybody else it is not there (404). */
export type WhoMay = { may: Role[]; sees: Role[] };

/** `may("L", "CQ")`: the lead may, CQC and quality assurance are refused, for the others it is not there. */
function may(those: string, refused = ""): WhoMay {
  const rolesOf = (text: string) => [...text].flatMap((letter) => letters[letter] ?? []);
  return { may: rolesOf(those), sees: rolesOf(refused) };
}

/**
 * What the agreed table of roles comes to for every address of a re-visit, written out by hand and not taken from the code
 * that is tried. A route that has no loader has no `get`, one without an action no `post`. A new route gets a line here.
 */
export const whoMay: Record<string, { get?: WhoMay; post?: WhoMay }> = {
  "revisits.$id": { get: may("LCQFOR") },
  "revisits.$id._index": { get: may("LCQFOR") },
  "revisits.$id.audit": { get: may("LCQ") },
  "revisits.$id.collation._index": { get: may("LCQ") },
  "revisits.$id.collation.counts[.]csv": { get: may("LCQ") },
  "revisits.$id.collation.focus-areas.$focusAreaId": { get: may("LCQ") },
  "revisits.$id.collation.readme[.]txt": { get: may("LCQFO") },
  "revisits.$id.collation.words[.]csv": { get: may("LCQ") },
  "revisits.$id.contacts": { get: may("LCQ"), post: may("L", "CQ") },
  "revisits.$id.dates": { get: may("LCQFO") },
  "revisits.$id.dates[.]ics": { get: may("LCQFO") },
  "revisits.$id.dates_.$step": { get: may("L", "CQFO"), post: may("L", "CQFO") },
  "revisits.$id.dates_.day-one": { get: may("L", "CQFO"), post: may("L", "CQFO") },
  "revisits.$id.dates_.proposal": { get: may("L", "CQFO"), post: may("L", "CQFO") },
  "revisits.$id.dates_.refusal": { get: may("L", "CQFO"), post: may("L", "CQFO") },
  "revisits.$id.entered-responses": { get: may("LC") },
  "revisits.$id.entered-responses_.$responseId": { get: may("LC"), post: may("LC") },
  "revisits.$id.entered-responses_.$responseId_.withdrawal": { get: may("LC"), post: may("LC") },
  "revisits.$id.entered-responses_.new": { get: may("LC"), post: may("LC") },
  "revisits.$id.focus-areas": { get: may("LCQFO"), post: may("L", "CQFO") },
  "revisits.$id.focus-areas_.paste": { get: may("L", "CQFO"), post: may("L", "CQFO") },
  "revisits.$id.notification": { get: may("LCQ"), post: may("L", "CQ") },
  "revisits.$id.notification_.withdrawal": { get: may("L", "CQ"), post: may("L", "CQ") },
  "revisits.$id.open-meeting": { get: may("LCQFO") },
  "revisits.$id.open-meeting_.$sessionId": { get: may("LCQ"), post: may("LC", "Q") },
  "revisits.$id.open-meeting_.$sessionId_.arrangements": { get: may("LC", "QFO"), post: may("LC", "QFO") },
  "revisits.$id.open-meeting_.$sessionId_.attendance": { get: may("LC", "Q"), post: may("LC", "Q") },
  "revisits.$id.open-meeting_.$sessionId_.cancellation": { get: may("LC", "QFO"), post: may("LC", "QFO") },
  "revisits.$id.open-meeting_.$sessionId_.notes.$noteId": { get: may("LC", "Q"), post: may("LC", "Q") },
  "revisits.$id.open-meeting_.$sessionId_.notes.$noteId_.removal": { post: may("LC", "Q") },
  "revisits.$id.open-meeting_.$sessionId_.statement": { post: may("LC", "Q") },
  "revisits.$id.open-meeting_.new": { get: may("LC", "QFO"), post: may("LC", "QFO") },
  "revisits.$id.paper": { get: may("LCQFO"), post: may("L", "CQFO") },
  "revisits.$id.people": { get: may("LCQ"), post: may("L", "CQ") },
  "revisits.$id.people_.invitations.$invitationId.cancellation": { get: may("LCQ"), post: may("L", "CQ") },
  "revisits.$id.people_.invitations.$invitationId.sending": { get: may("LCQ"), post: may("L", "CQ") },
  "revisits.$id.people_.members.$memberId.removal": { get: may("L", "CQ"), post: may("L", "CQ") },
  "revisits.$id.questions": { get: may("LCQ") },
  "revisits.$id.questions_.$questionId": { get: may("LC", "Q"), post: may("LC", "Q") },
  "revisits.$id.questions_.$questionId_.place": { get: may("LCQ"), post: may("LC", "Q") },
  "revisits.$id.questions_.$questionId_.removal": { get: may("LCQ"), post: may("LC", "Q") },
  "revisits.$id.questions_.approve": { get: may("LCQ"), post: may("L", "CQ") },
  "revisits.$id.questions_.comments": { get: may("LCQ") },
  "revisits.$id.questions_.comments_.$commentId.answer": { get: may("L", "CQ"), post: may("L", "CQ") },
  "revisits.$id.questions_.languages": { get: may("LCQ") },
  "revisits.$id.questions_.languages_.$language": { get: may("L", "CQ"), post: may("L", "CQ") },
  "revisits.$id.questions_.languages_.$language_.switch": { get: may("LCQ"), post: may("L", "CQ") },
  "revisits.$id.questions_.new": { get: may("LC", "Q"), post: may("LC", "Q") },
  "revisits.$id.questions_.share": { get: may("L", "CQ"), post: may("L", "CQ") },
  "revisits.$id.questions_.start": { get: may("LC", "Q"), post: may("LC", "Q") },
  "revisits.$id.questions_.wordings": { get: may("LCQ"), post: may("L", "CQ") },
  "revisits.$id.reach": { get: may("LCQFO") },
  "revisits.$id.reach_.totals": { get: may("LO", "CQF"), post: may("LO", "CQF") },
  "revisits.$id.releases": { get: may("LCQFO"), post: may("LC", "QFO") },
  "revisits.$id.releases_.$releaseId": { get: may("LCQFO") },
  "revisits.$id.releases_.$releaseId_.counts[.]csv": { get: may("LCQFO") },
  "revisits.$id.releases_.$releaseId_.sharing": { get: may("LCQFO"), post: may("LC", "QFO") },
  "revisits.$id.responses": { get: may("LCQ") },
  "revisits.$id.review": { get: may("LCQFO"), post: may("F", "LCQ") },
  "revisits.$id.young-people": { get: may("LCQ") },
  "revisits.$id.young-people_.$discussionId": { get: may("LCQ") },
  "revisits.$id.young-people_.$discussionId_.focus.$number": { get: may("LCQ"), post: may("LC", "Q") },
  "revisits.$id.young-people_.$discussionId_.participants": { get: may("LC", "Q"), post: may("LC", "Q") },
  "revisits.$id.young-people_.$discussionId_.participants_.$participantId.consent": { post: may("LC", "Q") },
  "revisits.$id.young-people_.$discussionId_.participants_.$participantId.removal": { post: may("LC", "Q") },
  "revisits.$id.young-people_.$discussionId_.plain-question": { post: may("LC", "Q") },
  "revisits.$id.young-people_.$discussionId_.removal": { post: may("LC", "Q") },
  "revisits.$id.young-people_.$discussionId_.set-up": { get: may("LC", "Q"), post: may("LC", "Q") },
  "revisits.$id.young-people_.$discussionId_.settlement": { post: may("LC", "Q") },
  "revisits.$id.young-people_.$discussionId_.start": { get: may("LC", "Q"), post: may("LC", "Q") },
  "revisits.$id.young-people_.$discussionId_.tallies": { post: may("LC", "Q") },
  "revisits.$id.young-people_.$discussionId_.words.$wordsId": { get: may("LC", "Q"), post: may("LC", "Q") },
  "revisits.$id.young-people_.$discussionId_.words.$wordsId_.removal": { post: may("LC", "Q") },
  "revisits.$id.young-people_.new": { get: may("LC", "Q"), post: may("LC", "Q") },
  "revisits.$id_.paper.form": { get: may("LCQ") },
  "revisits.$id_.poster": { get: may("LCQFO") },
};
