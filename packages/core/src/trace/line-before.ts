/** What stands before `at` on its line, at most `length` characters; a search for the start of the line would not be linear. */
export function lineBefore(text: string, at: number, length: number): string {
  const part = text.slice(Math.max(0, at - length), at);
  return part.slice(part.lastIndexOf("\n") + 1);
}
