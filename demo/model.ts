/** The demo helpdesk's own data. Everything lives in memory and is gone when the server ends. */

export type Role = 'customer' | 'agent' | 'system';

export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
}

export interface Agent extends Person {
  role: 'agent';
  group: Group;
}

export interface Customer extends Person {
  role: 'customer';
  organisation: string;
  plan: string;
  seats: number;
  accountCreated: Date;
  /** Newest first, e.g. "Moved from Okta to Entra ID". */
  recentChanges: { at: Date; text: string }[];
}

export type Group = 'Support L1' | 'Engineering L2';
export type Status = 'Open' | 'Waiting for customer' | 'Solved';

/** One block of a text. There is no markup inside; web addresses become links when shown. */
export interface Block {
  kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'code';
  text: string;
}

export interface Change {
  field: 'assignee' | 'group' | 'status' | 'Urgency' | 'Product area' | 'link';
  from?: string;
  to?: string;
  /** Assignments: the person's id. */
  toId?: string;
}

export type Entry = { id: string; by: Person; at: Date } & (
  | { kind: 'message' | 'note'; blocks: Block[]; attachments: string[] }
  | { kind: 'event'; change: Change }
);

export interface Link {
  label: string;
  /** A page of this server (`/runbooks/…`). */
  path: string;
}

export interface Case {
  id: string;
  subject: string;
  customer: Customer;
  status: Status;
  urgency: 'Low' | 'Normal' | 'High' | 'Critical';
  area: string;
  group: Group;
  assignee?: Agent;
  tags: string[];
  runbooks: Link[];
  entries: Entry[];
}
