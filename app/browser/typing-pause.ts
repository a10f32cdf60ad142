/**
 * In milliseconds: a screen reader hears how many characters remain only after this pause, or it would be interrupted
 * at each key.
 */
export const typingPauseMs = 1000;
