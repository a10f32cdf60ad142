import type { ExampleMeetingSession } from "../content.ts";

/** The open meeting to come: two sessions on the first day. */
export const meetingSessions: ExampleMeetingSession[] = [
  {
    from: "10:00",
    to: "11:30",
    place: "The Corn Exchange, Market Square, Examplebury",
    link: "",
    access:
      "Step-free from Market Square, with parking for blue badges behind the hall. Changing Places toilet, hearing loop and a sign language interpreter. Children are welcome: there is a play corner with two helpers.",
    attended: 0,
    notes: [],
  },
  {
    from: "18:30",
    to: "20:00",
    place: "Thistle Bay Community Centre, and online",
    link: "https://meet.example.org/exampleshire-open-meeting",
    access:
      "Join by link or by telephone, with captions. The centre is level throughout and has a quiet room. Polish and Urdu interpreters are in both places. A minibus leaves Wexmoor at 5.30pm: ask at the library.",
    attended: 0,
    notes: [],
  },
];
