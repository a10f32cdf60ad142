/** Short answers to "what one thing would help most", one a line; after a bar, what a person must be to have said it. */
export const first = `
More TAs
a school that wants him | he,secondary
a school that wants her | she,secondary
Stop sending them home
CAMHS waiting list
training
Someone at the end of a phone
SENCOs with time
an ADHD clinic here and not 30 miles off | adhd
Money
Early help
counselling in every school
Buses | villages
Out of town youth clubs | villages
Being listened to
Smaller classes
Quiet rooms
More places like Canal Street | ap
subtitles | hearing
Respite!!
Patience
People who stay
Tell us what there is
No more part time timetables
sack the academies
Dyslexia tests | dyslexia
Night time help | mental
Believe parents
Booklets for people without computers | grandparent
Consistent teachers
Honest answers
ban isolation
Drop in sessions
exclusions
16 plus stuff | post16
one website that works
Don't know
A named person
less judging
A place at special school | ehc
keep the hub open
nothing to add thanks
`;
