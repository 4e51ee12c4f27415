import { chatwoot } from './chatwoot.ts';
import { crisp } from './crisp.ts';
import { demoHelpdesk } from './demo-helpdesk.ts';
import { dynamics } from './dynamics.ts';
import { freescout } from './freescout.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import { gitlab } from './gitlab.ts';
import { glpi } from './glpi.ts';
import { gorgias } from './gorgias.ts';
import { helpScout } from './help-scout.ts';
import { hubspot } from './hubspot.ts';
import { intercom } from './intercom.ts';
import { jira } from './jira.ts';
import { kustomer } from './kustomer.ts';
import { liveAgent } from './live-agent.ts';
import { odoo } from './odoo.ts';
import { osTicket } from './osticket.ts';
import { reamaze } from './reamaze.ts';
import { redmine } from './redmine.ts';
import { requestTracker } from './request-tracker.ts';
import { salesforce } from './salesforce.ts';
import { serviceNow } from './servicenow.ts';
import { uvdesk } from './uvdesk.ts';
import { zammad } from './zammad.ts';
import { zendesk } from './zendesk.ts';
import { znuny } from './znuny.ts';
import { zohoDesk } from './zoho-desk.ts';
import type { Adapter } from './schema.ts';

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
  zendesk,
  freshdesk,
  serviceNow,
  jira,
  dynamics,
  salesforce,
  intercom,
  helpScout,
  front,
  gorgias,
  kustomer,
  crisp,
  liveAgent,
  reamaze,
  zohoDesk,
  hubspot,
  demoHelpdesk,
];

export function adapterFor(vendor: string): Adapter | undefined {
  return ADAPTERS.find((adapter) => adapter.vendor === vendor);
}
