/** What a mark does where it stands. */
export enum Role {
  Neither = 0,
  Opens = 1,
  Closes = 2,
  /** Closes the enclosing quotation; the inner one has no closing mark. */
  ClosesOuter = 3,
  /** Opens where another had been left open: all open ones end before it. */
  Restarts = 4,
  /** The first of two signs opens, the second is an apostrophe. */
  OpensHalf = 5,
  /** The second of two signs closes, the first is an apostrophe. */
  ClosesHalf = 6,
}
