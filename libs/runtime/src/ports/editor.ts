/** The account that changed something, by the name it had then. */
export interface Editor {
  readonly id: string;
  readonly name: string;
}
