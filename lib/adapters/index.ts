import { chatwoot } from './chatwoot.ts';
import { demoHelpdesk } from './demo-helpdesk.ts';
import { freescout } from './freescout.ts';
import { gitlab } from './gitlab.ts';
import { glpi } from './glpi.ts';
import { odoo } from './odoo.ts';
import { osTicket } from './osticket.ts';
import { redmine } from './redmine.ts';
import { requestTracker } from './request-tracker.ts';
import { uvdesk } from './uvdesk.ts';
import type { Adapter } from './schema.ts';
import { zammad } from './zammad.ts';
import { znuny } from './znuny.ts';

/** Every helpdesk that Baton knows out of the box. */
export const ADAPTERS: Adapter[] = [
  requestTracker,
  redmine,
  znuny,
  osTicket,
  freescout,
  glpi,
  uvdesk,
  zammad,
  chatwoot,
  odoo,
  gitlab,
  demoHelpdesk,
];

export function adapterFor(vendor: string): Adapter | undefined {
  return ADAPTERS.find((adapter) => adapter.vendor === vendor);
}
