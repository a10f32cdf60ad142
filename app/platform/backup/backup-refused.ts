/**
 * A backup cannot be made or used: a key, a file or a list is not what it has to be. The message is a sentence for whoever
 * runs the command, without a word of what is in it.
 */
export class BackupRefused extends Error {
  override name = "BackupRefused";
}

/** A class of its own, so that commands print the message of nothing else. */
export function isBackupRefused(error: unknown): error is BackupRefused {
  return error instanceof BackupRefused;
}
