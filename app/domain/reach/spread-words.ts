export type SpreadWords = { email: { subject: string; body: string }; text: string; post: string };

/** What can be sent round so that families hear of the survey; times in words, addresses in full. */
export function spreadWords(about: {
  areaName: string;
  /** "opens at 12 noon on …" for a survey that is yet to open; null once it is open. */
  opensLabel: string | null;
  closesLabel: string;
  shortAddress: string;
  paperAddress: string;
  minutes: number;
}): SpreadWords {
  const { areaName, opensLabel, closesLabel, shortAddress, paperAddress, minutes } = about;
  const when = opensLabel
    ? `The survey opens at ${opensLabel} and closes at ${closesLabel}.`
    : `The survey closes at ${closesLabel}.`;
  return {
    email: {
      subject: `Tell inspectors what help for children with SEND is like in ${areaName}`,
      body: [
        "Hello,",
        `Inspectors from Ofsted and the Care Quality Commission are coming back to ${areaName}. They want to know from parents and carers whether help for children and young people aged 0 to 25 with special educational needs or disabilities (SEND) has got better.`,
        `You can tell them here: ${shortAddress}`,
        `It takes about ${minutes} minutes. You need no account and give no name. Only the inspectors read what you write: the council, schools and health services do not see it. ${when}`,
        `Prefer paper? Print the form, also in large print: ${paperAddress}`,
        "Please send this on to other families, above all those who are seldom asked.",
      ].join("\n\n"),
    },
    text: `Parent or carer of a child with SEND in ${areaName}? Tell inspectors what has changed. ${minutes} minutes, no name, no account: ${shortAddress} ${when}`,
    post: `Inspectors are coming back to look at help for children and young people with special educational needs or disabilities in ${areaName}. Parents and carers: has it got better? Tell them in about ${minutes} minutes. No name, no account, and the council does not see it. ${when} ${shortAddress}`,
  };
}
