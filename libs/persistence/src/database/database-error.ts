/** The database cannot be used as it is; the message names the file and says what to do. */
export class DatabaseUnusable extends Error {
  constructor(
    readonly reason:
      'in_use' | 'network_filesystem' | 'not_a_database' | 'foreign_file' | 'damaged' | 'newer' | 'settings',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DatabaseUnusable';
  }
}
