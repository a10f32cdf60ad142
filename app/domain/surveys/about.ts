/** An answer to choose from. `alone`: it goes with no other ("none of these", "prefer not to say"). */
export type AboutOption = { value: string; label: string; hint?: string; alone?: boolean };

export type AboutQuestion = {
  name: AboutName;
  kind: "one-of" | "several-of";
  /** As the parent is asked. */
  label: string;
  hint?: string;
  /** As an inspector reads it over figures and filters. */
  heading: string;
  options: readonly AboutOption[];
};

export const aboutNames = [
  "role",
  "children",
  "age-phase",
  "support",
  "setting",
  "circumstances",
  "part-of-area",
] as const;
export type AboutName = (typeof aboutNames)[number];

/** What somebody said about themselves and their children: chosen values by question; what is absent was not answered. */
export type About = Partial<Record<AboutName, string[]>>;

const preferNotToSay: AboutOption = { value: "prefer-not-to-say", label: "Prefer not to say", alone: true };

/**
 * What respondents may say about themselves and the children they speak for, in the order asked: all of it optional.
 * Together it shows whether a whole area is heard: ages 0 to 25, plans and support, and the groups of ¶76-77.
 * A response keeps each chosen value under the question's name.
 */
export const aboutQuestions: readonly AboutQuestion[] = [
  {
    name: "role",
    kind: "one-of",
    label: "Who are you answering as?",
    hint: "If you are a parent and also work with children, answer once for each. Choose one now. You can answer again after you send this.",
    heading: "Answering as",
    options: [
      { value: "parent-or-carer", label: "Parent or step-parent" },
      { value: "grandparent-or-relative", label: "Grandparent or other relative who is the carer" },
      { value: "foster-carer", label: "Foster carer" },
      { value: "professional", label: "Someone who works with children or families" },
      { value: "other", label: "Someone else" },
      preferNotToSay,
    ],
  },
  {
    name: "children",
    kind: "one-of",
    label: "How many children or young people are you answering for?",
    hint: "Count those aged 0 to 25 who have special educational needs or a disability.",
    heading: "Children spoken for",
    options: [
      { value: "1", label: "1" },
      { value: "2", label: "2" },
      { value: "3", label: "3" },
      { value: "4", label: "4" },
      { value: "5", label: "5" },
      { value: "6", label: "6 or more" },
      preferNotToSay,
    ],
  },
  {
    name: "age-phase",
    kind: "several-of",
    label: "How old are they?",
    hint: "Choose all that fit.",
    heading: "Age",
    options: [
      { value: "early-years", label: "0 to 4" },
      { value: "primary", label: "5 to 10" },
      { value: "secondary", label: "11 to 15" },
      { value: "post-16", label: "16 to 18" },
      { value: "adult", label: "19 to 25" },
      preferNotToSay,
    ],
  },
  {
    name: "support",
    kind: "several-of",
    label: "What help do they have now?",
    hint: "Choose all that fit.",
    heading: "Plan or support",
    options: [
      {
        value: "ehc-plan",
        label: "An education, health and care plan",
        hint: "Often called an EHC plan or EHCP.",
      },
      { value: "sen-support", label: "Extra help without a plan", hint: "Schools call this SEN support." },
      { value: "waiting", label: "Waiting for an assessment, a plan or a first answer" },
      { value: "none", label: "No help at the moment" },
      { value: "not-sure", label: "Not sure" },
      preferNotToSay,
    ],
  },
  {
    name: "setting",
    kind: "several-of",
    label: "Where do they learn?",
    hint: "Choose all that fit.",
    heading: "Setting",
    options: [
      { value: "early-years-setting", label: "Nursery, pre-school or childminder" },
      { value: "mainstream", label: "Mainstream school" },
      { value: "mainstream-unit", label: "A special unit or base in a mainstream school" },
      { value: "special", label: "Special school" },
      { value: "college-or-training", label: "College, training or an apprenticeship" },
      {
        value: "alternative-provision",
        label: "Alternative provision",
        hint: "Such as a pupil referral unit.",
      },
      { value: "home-educated", label: "Educated at home, by our choice" },
      { value: "educated-elsewhere", label: "Taught at home or elsewhere, arranged by the council" },
      { value: "hospital", label: "In hospital, or a hospital school" },
      { value: "out-of-area", label: "A school or college outside this area" },
      { value: "none", label: "No place at the moment, or out of school" },
      preferNotToSay,
    ],
  },
  {
    name: "circumstances",
    kind: "several-of",
    label: "Do any of these fit?",
    hint: "This helps us hear from families who are often missed. Choose all that fit.",
    heading: "Circumstances",
    options: [
      { value: "looked-after", label: "Looked after by the council" },
      { value: "care-leaver", label: "Care leaver" },
      { value: "child-in-need", label: "Has a child in need plan or a child protection plan" },
      { value: "service-family", label: "Child of someone in the armed forces" },
      { value: "youth-justice", label: "In contact with youth justice, or in custody or secure care" },
      { value: "moving-on", label: "Moving between schools, or from children’s to adults’ services" },
      { value: "none", label: "None of these", alone: true },
      preferNotToSay,
    ],
  },
  {
    name: "part-of-area",
    kind: "one-of",
    label: "Where do you live?",
    heading: "Part of the area",
    options: [
      { value: "city-or-large-town", label: "In a city or large town" },
      { value: "small-town", label: "In a small town" },
      { value: "village-or-countryside", label: "In a village or the countryside" },
      { value: "outside-the-area", label: "Outside this area" },
      preferNotToSay,
    ],
  },
];

const byName = new Map(aboutQuestions.map((question) => [question.name, question]));

/** The question of that name. */
export function aboutQuestion(name: AboutName): AboutQuestion {
  const question = byName.get(name);
  if (!question) throw new Error(`Nothing is asked under ${name}`);
  return question;
}

/** The words for a kept name and value, for figures and filters; null for what is not (or no longer) asked. */
export function sayAbout(name: string, value: string): { heading: string; label: string } | null {
  const question = byName.get(name as AboutName);
  const option = question?.options.find((candidate) => candidate.value === value);
  return question && option ? { heading: question.heading, label: option.label } : null;
}

/** The most that is told apart: 6 stands for six or more. */
export const mostChildrenToldApart = 6;

/** How many children a response speaks for, or null where they did not say. */
export function childrenIn(about: About): number | null {
  const value = about.children?.[0];
  return value !== undefined && /^\d$/.test(value) ? Number(value) : null;
}

/**
 * Checks what was chosen (all values of each control). What is right is in `about`, whatever else is wrong;
 * errors are by control name and say what to do.
 */
export function checkAbout(typed: Readonly<Record<string, readonly string[]>>): {
  about: About;
  errors: Record<string, string>;
} {
  const about: About = {};
  const errors: Record<string, string> = {};
  for (const question of aboutQuestions) {
    const chosen = [...new Set((typed[question.name] ?? []).filter((value) => value !== ""))];
    const error = whatIsWrong(question, chosen);
    if (error !== null) errors[question.name] = error;
    else if (chosen.length > 0) about[question.name] = chosen;
  }
  return { about, errors };
}

function whatIsWrong({ kind, options }: AboutQuestion, chosen: readonly string[]): string | null {
  const known = chosen.map((value) => options.find((option) => option.value === value));
  if (known.includes(undefined)) return "Choose from the answers listed.";
  if (chosen.length < 2) return null;
  if (kind === "one-of") return "Choose one answer only.";
  const alone = known.find((option) => option?.alone);
  return alone ? `You chose “${alone.label}” and something else. Leave only one of the two.` : null;
}
