/** What a person asked for cannot be done; the message says why and the way out. Shown without a stack. */
export class UserError extends Error {
  override readonly name = "UserError";
}
