/** What a record `{"GET /path?query": body}` answers: by path and query, else by path alone; undefined = 404. */
export function answerFrom(record: Record<string, unknown>, method: string, address: URL): unknown {
  const exact = record[`${method} ${address.pathname}${address.search}`];
  if (exact !== undefined) return exact;
  const match = Object.keys(record).find((key) => key.split('?')[0] === `${method} ${address.pathname}`);
  return match === undefined ? undefined : record[match];
}
