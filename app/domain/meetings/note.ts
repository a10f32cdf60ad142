/** The most people that one session can have had, as a check on slips of the finger. */
export const maxPeople = 2000;
