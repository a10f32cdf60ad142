import type { Role } from "./roles.ts";

const lead: Role = "lead-inspector";
const inspectors: Role[] = ["lead-inspector", "cqc-inspector"];
const insiders: Role[] = [...inspectors, "quality-assurance"];
const forum: Role = "parent-carer-forum";
const officer: Role = "local-area-officer";
const recipient: Role = "letter-recipient";
const youngPeople: Role = "young-peoples-group";
const assurance: Role = "quality-assurance";
const everybody: Role[] = [...insiders, forum, officer, recipient, youngPeople];

/**
 * What each role may do in a re-visit: the whole table, in one place.
 * Who may not see a thing is answered 404; who may see it but not change it, 403.
 */
export const permissions = {
  overview: { see: everybody, change: [] },
  dates: { see: [...insiders, forum, officer], change: [lead] },
  "focus-areas": { see: [...insiders, forum, officer], change: [lead] },
  contacts: { see: insiders, change: [lead] },
  people: { see: insiders, change: [lead] },
  notification: { see: insiders, change: [lead] },
  questions: { see: insiders, change: inspectors },
  "question-wordings": { see: insiders, change: [lead] },
  "survey-languages": { see: insiders, change: [lead] },
  "question-shares": { see: insiders, change: [lead] },
  "question-approval": { see: insiders, change: [lead] },
  "question-review": { see: [...insiders, forum], change: [forum] },
  "answers-to-comments": { see: insiders, change: [lead] },
  "young-peoples-question-review": { see: [...insiders, youngPeople], change: [youngPeople] },
  "shared-young-peoples-questions": { see: [...insiders, officer], change: [] },
  // Whoever of the inspectors is there stops a broken survey and lets it go on; the rest is the lead's.
  "survey-pauses": { see: insiders, change: inspectors },
  "survey-faults": { see: insiders, change: [lead] },
  "survey-closing": { see: insiders, change: [lead] },
  "survey-pause-messages": { see: insiders, change: [lead] },
  responses: { see: insiders, change: [] },
  "response-judgements": { see: insiders, change: inspectors },
  // Whoever stands in for somebody who is away may more: see `domain/stand-ins`.
  "safeguarding-entries": { see: insiders, change: inspectors },
  "safeguarding-inspector": { see: insiders, change: [lead] },
  "stand-ins": { see: insiders, change: inspectors },
  concerns: { see: everybody, change: everybody },
  "entered-responses": { see: inspectors, change: inspectors },
  "question-media": { see: insiders, change: [lead] },
  "paper-form": { see: [...insiders, forum, officer], change: [lead] },
  "young-peoples-views": { see: insiders, change: inspectors },
  // How to reach a young person's adult: the team's alone, and no matter of quality assurance.
  "talk-requests": { see: inspectors, change: inspectors },
  "talk-hours": { see: inspectors, change: [lead] },
  // Who of them may play one, and when, is in `domain/young-peoples-recordings`.
  "young-peoples-recordings": { see: insiders, change: inspectors },
  "meeting-arrangements": { see: [...insiders, forum, officer], change: inspectors },
  "meeting-notes": { see: insiders, change: inspectors },
  evidence: { see: [...insiders, forum, officer], change: [forum, officer] },
  "evidence-requests": { see: [...insiders, forum, officer], change: inspectors },
  "evidence-withdrawals": { see: insiders, change: inspectors },
  collation: { see: insiders, change: [] },
  "earlier-figures": { see: insiders, change: inspectors },
  reading: { see: insiders, change: inspectors },
  themes: { see: insiders, change: inspectors },
  "text-translations": { see: insiders, change: inspectors },
  quotations: { see: insiders, change: inspectors },
  releases: { see: [...insiders, forum, officer], change: inspectors },
  reach: { see: [...insiders, forum, officer], change: [] },
  "area-totals": { see: [...insiders, forum, officer], change: [lead, officer] },
  "area-totals-confirmation": { see: insiders, change: [lead] },
  findings: { see: insiders, change: inspectors },
  judgements: { see: insiders, change: inspectors },
  "judgement-differences": { see: insiders, change: [lead] },
  letter: { see: [...insiders, forum, officer, recipient], change: [] },
  "letter-draft": { see: insiders, change: inspectors },
  "letter-assurances": { see: insiders, change: [assurance] },
  "letter-steps": { see: insiders, change: [lead] },
  "letter-comments": { see: [...insiders, recipient], change: [recipient] },
  "answers-to-letter-comments": { see: insiders, change: inspectors },
  seal: { see: insiders, change: [lead] },
  retention: { see: insiders, change: [lead] },
  holds: { see: insiders, change: [lead, assurance] },
  deletion: { see: insiders, change: [lead, assurance] },
  "privacy-notice": { see: insiders, change: [lead] },
  "impact-assessment": { see: [lead, assurance], change: [] },
  exports: { see: [...insiders, forum, officer, recipient], change: [] },
  audit: { see: insiders, change: [] },
} satisfies Record<string, { see: Role[]; change: Role[] }>;

export type Resource = keyof typeof permissions;
export type Doing = "see" | "change";

export function may(role: Role, doing: Doing, resource: Resource): boolean {
  const allowed: readonly Role[] = permissions[resource][doing];
  return allowed.includes(role);
}

/** The status with which a role is refused, or null where it may. */
export function refusal(role: Role, doing: Doing, resource: Resource): 403 | 404 | null {
  if (!may(role, "see", resource)) return 404;
  return may(role, doing, resource) ? null : 403;
}
