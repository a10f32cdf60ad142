/** A database that a newer version of Noonday has migrated. */
export class DatabaseNewerThanCode extends Error {
  constructor(names: string[]) {
    super(
      `The database was made by a newer version of Noonday (it has ${names.join(", ")}). Start that version, or restore an older copy of the database.`,
    );
    this.name = "DatabaseNewerThanCode";
  }
}

/** A database whose tables are not those that its own list of migrations says. */
export class DatabaseOfOtherShape extends Error {
  constructor(missing: readonly string[]) {
    super(
      `The database was made by a version of Noonday that was never released: it has no ${missing.slice(0, 3).join(", ")}. Start the version that made it, or begin with an empty database.`,
    );
    this.name = "DatabaseOfOtherShape";
  }
}
