/** White space that HTML shows as one space, where it is not one already. Asked first: most texts need no new one. */
const MANY_SPACES = /[^\S ]| {2}/;

/** White space of any kind becomes single spaces. */
export function collapse(text: string): string {
  return MANY_SPACES.test(text) ? text.replace(/\s+/g, ' ') : text;
}
