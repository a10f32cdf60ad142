type CardPictureEntry = {
  /** What is stored with a card; it never changes. */
  id: string;
  /** In plain words; what a screen reader says of it where it stands alone. */
  name: string;
  /** Other words that it is found by, separated by spaces. */
  keywords: string;
};

/** The pictures that a young people's question can show, in the order in which the picker offers them. */
export const cardPictures = [
  { id: "happy", name: "Happy", keywords: "good glad smile face feeling" },
  { id: "ok-face", name: "OK", keywords: "so-so all right fine face feeling" },
  { id: "sad", name: "Sad", keywords: "unhappy upset bad face feeling" },
  { id: "not-sure", name: "Not sure", keywords: "unsure don't know maybe face" },
  { id: "worried", name: "Worried", keywords: "anxious anxiety nervous scared stress face feeling" },
  { id: "angry", name: "Angry", keywords: "cross mad face feeling" },
  { id: "tired", name: "Tired", keywords: "sleepy worn out face feeling" },
  { id: "proud", name: "Proud", keywords: "achieve star well done face feeling" },
  { id: "feelings", name: "Feeling low", keywords: "mental health mood wellbeing sad cloud" },
  { id: "yes", name: "Yes", keywords: "thumb up agree good" },
  { id: "no", name: "No", keywords: "thumb down disagree bad" },
  { id: "fine", name: "Right", keywords: "tick correct done yes" },
  { id: "stop", name: "Stop", keywords: "end hand halt" },
  { id: "skip", name: "Skip", keywords: "leave out miss next pass" },
  { id: "again", name: "Ask again", keywords: "repeat question once more" },
  { id: "not-allowed", name: "Not allowed", keywords: "no rule forbidden excluded exclusion" },
  { id: "choose", name: "Choice", keywords: "choosing decide decision pick" },
  { id: "better", name: "Better", keywords: "improve up more" },
  { id: "same", name: "The same", keywords: "no change equal" },
  { id: "worse", name: "Worse", keywords: "down less" },
  { id: "change", name: "Change", keywords: "different swap new" },
  { id: "people-who-help", name: "People who help", keywords: "support helper staff carer heart" },
  { id: "help", name: "Asking for help", keywords: "hand up support" },
  { id: "teacher", name: "Teacher", keywords: "school staff tutor teaching assistant" },
  { id: "doctor", name: "Doctor", keywords: "gp nurse health appointment" },
  { id: "social-worker", name: "Social worker", keywords: "care visit home" },
  { id: "advocate", name: "Someone who speaks for me", keywords: "advocate advocacy voice rights" },
  { id: "together", name: "Someone with me", keywords: "one to one support together" },
  { id: "family", name: "Family", keywords: "mum dad parents carers brother sister" },
  { id: "friends", name: "Friends", keywords: "mates friendship belong" },
  { id: "bullying", name: "Bullying", keywords: "unkind mean pick on hurt" },
  { id: "kindness", name: "Kindness", keywords: "love care heart respect" },
  { id: "listening", name: "Being listened to", keywords: "ear heard hear listen" },
  { id: "my-voice", name: "My voice", keywords: "say speak up views megaphone" },
  { id: "talk", name: "Talking", keywords: "conversation chat discuss" },
  { id: "speech", name: "Speech", keywords: "speaking language therapist salt" },
  { id: "signing", name: "Signing", keywords: "sign language bsl makaton hands" },
  { id: "communication-aid", name: "Communication aid", keywords: "aac tablet symbols device speak" },
  { id: "easy-read", name: "Easy Read", keywords: "pictures easy words information" },
  { id: "wheelchair", name: "Wheelchair", keywords: "mobility equipment disabled" },
  { id: "hearing-aid", name: "Hearing aid", keywords: "deaf ear hear" },
  { id: "glasses", name: "Glasses", keywords: "seeing sight eyes vision blind" },
  { id: "ear-defenders", name: "Ear defenders", keywords: "headphones sensory quiet" },
  { id: "hush", name: "Quiet", keywords: "hush silence calm" },
  { id: "quiet-place", name: "Quiet place", keywords: "calm room chair break space" },
  { id: "noise", name: "Noise", keywords: "loud sound sensory" },
  { id: "busy-place", name: "Busy place", keywords: "crowd people sensory" },
  { id: "school", name: "School", keywords: "class learn primary secondary special" },
  { id: "college", name: "College", keywords: "course sixth form university learn" },
  { id: "lesson", name: "Lessons", keywords: "class board learning work" },
  { id: "exams", name: "Tests and exams", keywords: "marks grade exam test" },
  { id: "timetable", name: "Timetable", keywords: "plan of the day schedule routine now next" },
  { id: "moving-on", name: "Moving on", keywords: "leave transition next change door" },
  { id: "growing-up", name: "Growing up", keywords: "adult adulthood older transition preparing" },
  { id: "job", name: "A job", keywords: "work career internship employment" },
  { id: "money", name: "Money", keywords: "pay pound cost benefits" },
  { id: "home", name: "Home", keywords: "house live family" },
  { id: "own-home", name: "A home of my own", keywords: "key independent living flat" },
  { id: "short-breaks", name: "Short breaks", keywords: "respite fun time off" },
  { id: "club", name: "Clubs", keywords: "youth group after school activity" },
  { id: "day-out", name: "A day out", keywords: "trip holiday visit bag" },
  { id: "outdoors", name: "Outdoors", keywords: "outside nature walk hills" },
  { id: "sport", name: "Sport", keywords: "ball exercise play football" },
  { id: "music", name: "Music", keywords: "song sing listen" },
  { id: "games", name: "Games", keywords: "gaming play computer" },
  { id: "animals", name: "Animals", keywords: "pet cat dog" },
  { id: "shopping", name: "Shopping", keywords: "shop buy bag" },
  { id: "clothes", name: "Clothes", keywords: "uniform dress getting ready" },
  { id: "food", name: "Food", keywords: "eat eating dinner lunch meal" },
  { id: "sleep", name: "Sleep", keywords: "bed night" },
  { id: "toilet", name: "Toilet", keywords: "bathroom wc changing place personal care" },
  { id: "health", name: "Health", keywords: "heart body well" },
  { id: "hospital", name: "Hospital", keywords: "ward clinic appointment" },
  { id: "medicine", name: "Medicine", keywords: "medication tablets pills" },
  { id: "hurt", name: "Hurt", keywords: "pain ill plaster" },
  { id: "therapy", name: "Therapy", keywords: "speech occupational physio therapist" },
  { id: "bus", name: "Bus", keywords: "transport travel minibus" },
  { id: "taxi", name: "Taxi", keywords: "transport car travel school run" },
  { id: "train", name: "Train", keywords: "transport travel railway" },
  { id: "walking", name: "Walking", keywords: "foot travel" },
  { id: "travel-training", name: "Travel training", keywords: "transport learn to travel route independent" },
  { id: "getting-in", name: "Getting in", keywords: "ramp door access building" },
  { id: "steps", name: "Steps", keywords: "stairs access" },
  { id: "building", name: "Council", keywords: "building office local area" },
  { id: "plan", name: "My plan", keywords: "EHC plan EHCP education health care" },
  { id: "letter", name: "Letter", keywords: "post envelope mail" },
  { id: "meeting", name: "Meeting", keywords: "review table discuss" },
  { id: "calendar", name: "Dates", keywords: "calendar day week month appointment" },
  { id: "waiting", name: "Waiting", keywords: "clock wait list long" },
  { id: "time", name: "Time", keywords: "hourglass sand minutes more time" },
  { id: "information", name: "Information", keywords: "know find out local offer website" },
  { id: "question", name: "A question", keywords: "ask what why" },
  { id: "idea", name: "An idea", keywords: "think thought new bulb" },
  { id: "fair", name: "Fair", keywords: "rights equal scales law" },
  { id: "private", name: "Private", keywords: "secret lock privacy" },
  { id: "no-name", name: "No names", keywords: "anonymous name badge" },
  { id: "safe", name: "Safe", keywords: "shield safety protect" },
  { id: "not-safe", name: "Not safe", keywords: "danger warning risk unsafe" },
  { id: "phone", name: "Phone call", keywords: "telephone ring" },
  { id: "mobile-phone", name: "Mobile phone", keywords: "text message phone app" },
  { id: "video-call", name: "Video call", keywords: "online screen call" },
  { id: "computer", name: "Computer", keywords: "laptop online technology" },
  { id: "world", name: "The world", keywords: "internet online globe" },
  { id: "reading", name: "Reading", keywords: "book read" },
  { id: "write", name: "Writing", keywords: "pencil write form" },
  { id: "drawing", name: "Drawing", keywords: "draw art picture pencil" },
  { id: "one-thing", name: "The most important thing", keywords: "star best wish" },
] as const satisfies readonly CardPictureEntry[];

export type CardPictureName = (typeof cardPictures)[number]["id"];

const ids = new Set<string>(cardPictures.map(({ id }) => id));

export function isCardPicture(id: string): id is CardPictureName {
  return ids.has(id);
}

/** The pictures whose name or keywords have each word typed, whole or begun; all of them where nothing is typed. */
export function findCardPictures(typed: string): readonly (typeof cardPictures)[number][] {
  const wanted = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  return cardPictures.filter(({ name, keywords }) => {
    const words = `${name} ${keywords}`.toLowerCase().split(/\s+/u);
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  });
}
