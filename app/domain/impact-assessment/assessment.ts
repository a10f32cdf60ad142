import { impactAssessmentMessages } from "#app/messages/work/impact-assessment-messages.ts";
import { type Role, roleNames, roles } from "../access/roles.ts";
import { type FamilyPromise, promises } from "../promises/promises.ts";

const { t } = impactAssessmentMessages;

/** What is set up here: nothing else may be said of it. */
export type AssessmentFacts = {
  areaName: string;
  /** In words; null while the dates are not set. */
  surveyText: string | null;
  database: "sqlite" | "postgres";
  /** Whether a backup can be made at all, and for how many days one may be used. */
  hasBackups: boolean;
  backupDays: number;
  hasErasureListCopy: boolean;
  isHttps: boolean;
  hasSmtp: boolean;
  /** How the OpenID provider is called; null where there is none. */
  openidName: string | null;
  requiresStrongSignIn: boolean;
  hasTimeStamps: boolean;
  hasScanner: boolean;
  trustedProxies: number;
  keptMonths: number;
  isKeptConfirmed: boolean;
  languages: readonly string[];
  people: readonly { role: Role }[];
  controllers: string;
  contact: string;
  noticeEdition: number | null;
};

export type AssessmentRow = { label: string; value: string };
/** `isBlank`: only those who are responsible can write it. */
export type AssessmentLine = { text: string; isBlank: boolean };
export type AssessmentPart = {
  title: string;
  lines: readonly AssessmentLine[];
  rows: readonly AssessmentRow[];
};

const line = (text: string): AssessmentLine => ({ text, isBlank: false });
const blank = (text: string): AssessmentLine => ({ text: `To be filled in: ${text}`, isBlank: true });

/**
 * A data protection impact assessment, as far as the software can write it (UK GDPR, Article 35(7)): what is done, why, the risks
 * and the measures. What only the inspectorates and the area know is left as a blank that is marked.
 */
export function writeAssessment(facts: AssessmentFacts): AssessmentPart[] {
  return [
    responsibility(facts),
    {
      title: "What is done, and for what",
      lines: [
        line(
          `Families of children with special educational needs or disabilities in ${facts.areaName} are asked what has changed since an earlier inspection. Young people are heard face to face, and parents at an open meeting. Inspectors read what was said beside other evidence, judge each focus area, and publish a letter.`,
        ),
        line(
          facts.surveyText === null
            ? "The dates of the survey are not set yet."
            : `The survey of parents and carers: ${facts.surveyText}.`,
        ),
        blank("how many families are expected, and how the area tells them."),
      ],
      rows: [
        {
          label: "About whom",
          value: "Parents and carers, children and young people aged 0 to 25, staff with a role",
        },
        {
          label: "Kinds of data",
          value:
            "Answers and words about help, health and disability of children; what families say about themselves in groups; consents; times. Of young people who answer by themselves: an age band, a setting, groups, how they came to it, who agreed and in which role, no name. Of staff: name, email, role, what they did",
        },
        { label: "Special categories", value: "Health and disability, as families write them" },
        { label: "Languages of the survey", value: ["English", ...facts.languages].join(", ") },
        { label: "Kept", value: describeRetention(facts) },
      ],
    },
    {
      title: "Lawful basis, necessity and proportion",
      lines: [
        line(
          "As families are told: public task (UK GDPR, Article 6(1)(e); Children Act 2004, section 20), and for health substantial public interest, statutory purposes (Article 9(2)(g); Data Protection Act 2018, Schedule 1, paragraph 6). Families are asked for their agreement besides; it is not the lawful basis.",
        ),
        line(
          "No name, address or account is asked for. Groups are coarse, and each can be left out. Network addresses and browsers are stored nowhere.",
        ),
        blank(
          "who confirmed the lawful basis, and where the appropriate policy document is (Schedule 1, Part 4).",
        ),
        blank(
          "with whom this was discussed: families, the parent carer forum, data protection officers (Article 35(9)).",
        ),
      ],
      rows: [],
    },
    setUp(facts),
    {
      title: "Who has access",
      lines: [
        line("By role, in this re-visit. What each role may do is one table, which tests try on every page."),
        blank(
          "who runs the servers, under which contract (Article 28), and who of them can reach the database.",
        ),
      ],
      rows: roles.map((role) => ({
        label: roleNames[role],
        value: t("people", { count: facts.people.filter((one) => one.role === role).length }),
      })),
    },
    ...risks.map((risk) => riskPart(risk, facts)),
    {
      title: "Decision",
      lines: [
        blank("the risks that remain, and whether the Information Commissioner is consulted (Article 36)."),
        blank("advice of the data protection officers of Ofsted and the CQC, and of the local area."),
        blank("who decided, when, and when this is looked at again."),
      ],
      rows: [],
    },
  ];
}

function responsibility({ controllers, contact, noticeEdition }: AssessmentFacts): AssessmentPart {
  return {
    title: "Who is responsible",
    lines: [
      controllers === ""
        ? blank("how Ofsted and the CQC share responsibility (Article 26), and who else is a controller.")
        : line(controllers),
      contact === ""
        ? blank("who answers families’ questions about privacy.")
        : line(`Questions: ${contact}`),
      line(
        noticeEdition === null
          ? "Families have no published privacy notice yet: the first follows the area’s notification."
          : `Families read edition ${noticeEdition} of the privacy notice.`,
      ),
      blank("what the local area is responsible for: its contacts, its evidence, its totals."),
    ],
    rows: [],
  };
}

function describeRetention({ keptMonths, isKeptConfirmed }: AssessmentFacts): string {
  const months = t("months", { count: keptMonths });
  return isKeptConfirmed
    ? `At least ${months} after the letter is published, as the lead inspector confirmed. Deleted by two people together, who look whether a hold stands`
    : `At least ${months} after the letter is published, by the kind of inspection. The lead inspector has not confirmed it`;
}

function setUp(facts: AssessmentFacts): AssessmentPart {
  const rows: AssessmentRow[] = [
    {
      label: "Database",
      value:
        facts.database === "sqlite"
          ? "SQLite, a file on the server"
          : "PostgreSQL. The software does not know where it runs, nor whether the way there is encrypted",
    },
    {
      label: "Files sent as evidence",
      value: "In a folder of the server that only its owner reads. They are not encrypted by the software",
    },
    { label: "Encryption of disks", value: "Not known to the software" },
    {
      label: "Way to the pages",
      value: facts.isHttps
        ? "Encrypted (https)"
        : "NOT encrypted: the public address is not https. Fit for a trial on one machine only",
    },
    {
      label: "Backups",
      value: facts.hasBackups
        ? `Encrypted (age) when one is made by Noonday’s command; each may be used for ${t("days", { count: facts.backupDays })}. A restore erases again what was erased since`
        : "None by Noonday: no key is set. Other copies, such as of the disk, are not known to the software",
    },
    {
      label: "Second list of erasures",
      value: facts.hasErasureListCopy
        ? "Written into a second folder, too. The software does not know whether that is on another disk"
        : "None: the loss of the disk loses the erasures since the last backup",
    },
    {
      label: "Messages",
      value: facts.hasSmtp
        ? "Sent through a mail server. Those to families are sent at once and not stored; those to staff hold no words of families"
        : "Written into a folder of the server and removed after 30 days: no mail server is set. Families cannot have a code sent",
    },
    {
      label: "Sign-in of staff",
      value: [
        "By a link in an email or by a passkey",
        facts.openidName === null ? null : `or by ${facts.openidName} (OpenID Connect)`,
        facts.requiresStrongSignIn
          ? `; this re-visit opens by a passkey ${facts.openidName === null ? "" : "or the organisation "}only`
          : null,
      ]
        .filter((part) => part !== null)
        .join(" ")
        .replace(" ;", ";"),
    },
    {
      label: "Audit",
      value: describeAudit(facts),
    },
    {
      label: "Files are scanned for viruses",
      value: facts.hasScanner ? "Yes" : "No: no scanner is set. They are marked as not scanned",
    },
    {
      label: "Proxies in front",
      value:
        facts.trustedProxies === 0
          ? "None is trusted"
          : `${t("proxies", { count: facts.trustedProxies })}. Their logs are outside the software`,
    },
  ];
  return {
    title: "How it is set up here",
    lines: [
      line("Read from the configuration of this server when this was made."),
      blank("in which country and data centre it runs, and whether its disks are encrypted."),
      blank("what the logs of proxies hold, and for how long."),
    ],
    rows,
  };
}

function describeAudit({ hasTimeStamps, hasSmtp }: AssessmentFacts): string {
  const chain = "A chain of hashes, whose state at the seal and the publication";
  if (hasTimeStamps) return `${chain} is stamped by an outside authority (RFC 3161)`;
  return hasSmtp
    ? `${chain} goes to quality assurance by email. No outside authority stamps it`
    : `${chain} stays on this server: no mail server takes it to quality assurance, and no outside authority stamps it`;
}

type Risk = { title: string; risk: string; measures: readonly string[]; blank: string };

/** Each measure is a promise of the register, which a test holds. */
const risks: readonly Risk[] = [
  {
    title: "Risk: a family or a child is recognised",
    risk: "What families write can tell who they are, to inspectors and, quoted or counted, to others.",
    measures: [
      "never-who",
      "no-name-no-account",
      "quoted-by-consent",
      "small-numbers-hidden",
      "young-people-without-names",
    ],
    blank: "how likely and how severe this is in an area of this size, and what else is done.",
  },
  {
    title: "Risk: somebody reads what they may not",
    risk: "A council, a school or a health service could learn what a family said and treat it otherwise.",
    measures: ["who-reads", "openings-recorded", "unsent-unread", "meeting-without-names"],
    blank: "how staff are checked and trained, and what happens when somebody leaves.",
  },
  {
    title: "Risk: it is used against what the family agreed",
    risk: "Unfinished answers could be used, or words quoted, without a yes.",
    measures: ["no-is-nothing", "unfinished-by-consent", "quoted-by-consent", "taken-back"],
    blank: "who answers requests by law after the evidence is sealed, within a month.",
  },
  {
    title: "Risk: it is kept for too long, or comes back",
    risk: "What was taken back could stay in files or backups, or everything be forgotten on a server.",
    measures: [
      "erased-before-sending",
      "taken-back",
      "erased-in-files",
      "backups-age",
      "seven-days",
      "kept-months",
      "deleted-whole",
      "exports-a-day",
      "email-forgotten",
    ],
    blank: "who deletes after the time is over, and what becomes of files that inspectors downloaded.",
  },
  {
    title: "Risk: it is lost or changed",
    risk: "An answer could be lost on the way, or evidence changed after it was judged.",
    measures: ["saved-is-kept", "receipt-is-proof", "letter-for-everybody"],
    blank: "how often a restore is practised, and by whom.",
  },
  {
    title: "Risk: a child is not protected, or is put at risk by the record",
    risk: "A concern could be overlooked, or a parent learn that somebody spoke of it.",
    measures: ["danger-passed-on", "danger-stays", "copy-by-receipt", "programs-decide-nothing"],
    blank: "the duty rota for the queue, out of hours too, and the agreement with children’s social care.",
  },
];

function riskPart({ title, risk, measures, blank: blankText }: Risk, facts: AssessmentFacts): AssessmentPart {
  const measurePromises = measures
    .map(findPromise)
    // Nothing is said of backups where none can be made.
    .filter(({ id }) => id !== "backups-age" || facts.hasBackups);
  return {
    title,
    lines: [line(risk), blank(blankText)],
    rows: measurePromises.map(({ promise, testedBy, isByPeople }) => ({
      label: promise,
      value: isByPeople
        ? `Rests on what people do. ${t("tests.means", { count: testedBy.length })}`
        : t("tests", { count: testedBy.length }),
    })),
  };
}

function findPromise(id: string): FamilyPromise {
  const found = promises.find((one) => one.id === id);
  if (!found) throw new Error(`no promise has the id ${id}`);
  return found;
}
