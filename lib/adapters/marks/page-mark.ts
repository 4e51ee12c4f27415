/**
 * How the pages of each helpdesk are told apart: cheap, and not by words of any language. This folder and lib/page/recognise.ts
 * are all that Baton puts on a page before a case is recognised, so nothing here may import anything else.
 */
export interface PageMark {
  vendor: string;
  /** Name of the page, unique within the vendor. */
  page: string;
  /** `list`: shows many cases; Baton reads them only when asked (Collect). */
  kind: 'case' | 'composer' | 'sign-in' | 'list';
  /** Hosts (or their parent domains) of a hosted helpdesk. Absent: runs on anybody's host, told by `has` alone. */
  hosts?: string[] | undefined;
  /**
   * Addresses, without origin and base path: `/Ticket/Display.html?id={id}`. `{id}` and other names are captured; what stands
   * before the path is the base path; parameters may stand in any order, between `&` or `;`. Absent: any address.
   */
  address?: string[] | undefined;
  /** CSS: every one of them is on the page. Names only such a page has. */
  has: string[];
  /** Where the case's id stands when the address has none (its text or value, or digits in it). */
  idAt?: string | undefined;
  /** Regular expression: the id within what the address calls `{id}`, where that holds more ("incident.do?sys_id=…"). */
  idIn?: string | undefined;
}
