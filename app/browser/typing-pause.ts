/** How long typing rests before a screen reader is told how much room is left: at each keystroke it would be talked over. */
export const typingPauseMs = 1000;
