/**
 * How the pages of each helpdesk are told apart: cheap, and not by words of any language. This file and lib/page/recognise.ts
 * are all that Baton puts on a page before a case is recognised, so nothing here may import anything.
 */
export interface PageMark {
  vendor: string;
  /** Name of the page, unique within the vendor. */
  page: string;
  kind: 'case' | 'composer' | 'sign-in';
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

/** Addresses in ServiceNow's frames: only of tables that hold cases. */
const SERVICENOW_TASK = String.raw`^/?(?:incident|sn_customerservice_case|sc_req_item|sc_task|problem|change_request|task)\.do\?sys_id=([0-9a-f]{32})`;

export const MARKS: PageMark[] = [
  // Request Tracker 5: the id of body names the page in every language and theme.
  {
    vendor: 'request-tracker',
    page: 'ticket',
    kind: 'case',
    address: ['/Ticket/Display.html?id={id}', '/Ticket/Display.html'],
    has: ['body#comp-Ticket-Display', '.ticket-info-basics'],
    idAt: '.ticket-info-basics .inline-edit-display .id .value',
  },
  {
    vendor: 'request-tracker',
    page: 'update',
    kind: 'composer',
    address: ['/Ticket/Update.html?id={id}', '/Ticket/Update.html'],
    has: ['body#comp-Ticket-Update', 'form[name="TicketUpdate"]'],
    idAt: 'form[name="TicketUpdate"] input[name="id"]',
  },
  // The sign-in form takes the place of any page, so its address says nothing.
  {
    vendor: 'request-tracker',
    page: 'sign-in',
    kind: 'sign-in',
    has: ['form#login[action$="/NoAuth/Login.html"]', 'form#login input[name="pass"]'],
  },
  // Redmine: classes of body name controller and action in every language and theme.
  {
    vendor: 'redmine',
    page: 'issue',
    kind: 'case',
    address: ['/issues/{id}'],
    has: ['meta[name="description"][content="Redmine"]', 'body.controller-issues.action-show', '.issue.details'],
  },
  {
    vendor: 'redmine',
    page: 'edit',
    kind: 'composer',
    address: ['/issues/{id}/edit', '/issues/{id}'],
    has: [
      'meta[name="description"][content="Redmine"]',
      'body.controller-issues:is(.action-edit, .action-update) #issue-form',
    ],
  },
  {
    vendor: 'redmine',
    page: 'sign-in',
    kind: 'sign-in',
    has: ['meta[name="description"][content="Redmine"]', 'body.controller-account.action-login #login-form'],
  },
  // Znuny, OTOBO, ((OTRS)): the main box names the page; parameters stand between `;` or `&`.
  {
    vendor: 'znuny',
    page: 'zoom',
    kind: 'case',
    address: ['/index.pl?Action=AgentTicketZoom&TicketID={id}', '/index.pl?Action=AgentTicketZoom'],
    // A narrow window moves the tool bar out of the header.
    has: ['#AppWrapper > #Header', '#ToolBar', '.MainBox.TicketZoom > .Headline > h1'],
    idAt: '.TicketZoom .ActionRow form > input[name="TicketID"]',
  },
  {
    vendor: 'znuny',
    page: 'note',
    kind: 'composer',
    address: ['/index.pl?Action=AgentTicketNote&TicketID={id}', '/index.pl'],
    has: ['form#Compose > input[name="Action"][value="AgentTicketNote"]', '#AppWrapper'],
    idAt: 'form#Compose > input[name="TicketID"]',
  },
  {
    vendor: 'znuny',
    page: 'sign-in',
    kind: 'sign-in',
    has: ['body.LoginScreen #AppWrapper', '#LoginBox input#Password[type="password"]'],
  },
  // osTicket, the agent panel.
  {
    vendor: 'osticket',
    page: 'ticket',
    kind: 'case',
    address: ['/scp/tickets.php?id={id}'],
    has: ['meta[http-equiv="x-pjax-version"]', '#pjax-container .tixTitle h3', '#ticket_thread #thread-items'],
  },
  {
    vendor: 'osticket',
    page: 'sign-in',
    kind: 'sign-in',
    address: ['/scp/login.php', '/scp/tickets.php'],
    has: ['#loginBox form input[name="do"][value="scplogin"]', '#loginBox input[name="passwd"]'],
  },
  // FreeScout.
  {
    vendor: 'freescout',
    page: 'conversation',
    kind: 'case',
    address: ['/conversation/{id}'],
    has: ['body.body-conv[data-conversation_id]', '#conv-layout #conv-layout-main', '#conv-subject .conv-subjtext'],
  },
  // GLPI: the same layout shows problems and changes; only tickets are cases.
  {
    vendor: 'glpi',
    page: 'ticket',
    kind: 'case',
    address: ['/front/ticket.form.php?id={id}'],
    has: ['#itil-object-container', '.itil-timeline .timeline-item.ITILContent[data-items-id]', '#itil-data'],
  },
  // UVdesk: the prefix for members is up to the site.
  {
    vendor: 'uvdesk',
    page: 'ticket',
    kind: 'case',
    address: ['/ticket/view/{id}'],
    has: [
      ':is(link[href], script[src]):is([href*="bundles/uvdesk"], [src*="bundles/uvdesk"])',
      '.uv-ticket-head-rt h1',
      '.uv-ticket-section',
    ],
  },
  // Zammad: the old view keeps every open ticket in the document, each in a pane of its own.
  {
    vendor: 'zammad',
    page: 'zoom',
    kind: 'case',
    address: ['/#ticket/zoom/{id}', '/#ticket/zoom/{id}/{article}'],
    has: ['#app #navigation', '[id^="content_permanent_Ticket-"] .ticketZoom-header'],
  },
  {
    vendor: 'zammad',
    page: 'desktop',
    kind: 'case',
    address: ['/desktop/tickets/{id}'],
    has: ['#ticketEditAttributeForm, #wrapper-form-ticket-edit', '[role="feed"] > article[aria-posinset]'],
  },
  // Chatwoot.
  {
    vendor: 'chatwoot',
    page: 'conversation',
    kind: 'case',
    address: ['/app/accounts/{account}/{list...}conversations/{id}'],
    has: ['#app', '.conversation-panel', '.reply-box'],
  },
  // Odoo: only models that are cases.
  {
    vendor: 'odoo',
    page: 'ticket',
    kind: 'case',
    address: [
      '/web#id={id}&model=helpdesk.ticket',
      '/web#id={id}&model=project.task',
      '/odoo/{list...}helpdesk.ticket/{id}',
      '/odoo/{list...}project.task/{id}',
      '/odoo/{list...}/tickets/{id}',
      '/odoo/{list...}/tasks/{id}',
    ],
    has: ['body.o_web_client .o_action_manager', '.o-mail-Chatter'],
  },
  // The community's helpdesk has no name in newer addresses; only its tickets have a number beside stage and partner.
  {
    vendor: 'odoo',
    page: 'numbered ticket',
    kind: 'case',
    address: ['/odoo/{list...}/{id}'],
    has: [
      'body.o_web_client .o_action_manager',
      '.o-mail-Chatter',
      '.o_field_widget[name="number"]',
      '.o_field_widget[name="stage_id"]',
      '.o_field_widget[name="partner_id"]',
    ],
    idIn: String.raw`^(\d+)$`,
  },
  // GitLab: issues; whether mail opened one says the record.
  {
    vendor: 'gitlab',
    page: 'issue',
    kind: 'case',
    address: ['/{project...}/-/issues/{id}', '/{project...}/-/work_items/{id}', '/{project...}/-/issues/incident/{id}'],
    has: [
      'meta[property="og:site_name"][content="GitLab"], body[data-page^="projects:"]',
      '[data-testid="work-item-title"], [data-testid="title-content"], .detail-page-description .title',
    ],
  },
  // Zendesk: its agents' page is on its own hosts only.
  {
    vendor: 'zendesk',
    page: 'ticket',
    kind: 'case',
    hosts: ['zendesk.com'],
    address: ['/agent/tickets/{id}', '/agent/tickets/{id}/{more...}'],
    has: ['#main_panes', '[data-side-conversations-anchor-id]'],
  },
  // Freshdesk: also on domains of its customers.
  {
    vendor: 'freshdesk',
    page: 'ticket',
    kind: 'case',
    address: ['/a/tickets/{id}'],
    has: [
      '[data-album^="ticket_"], [data-test-id="ticket-description"], .ticket-details__item',
      '.ticket-details-wrapper',
    ],
  },
  // ServiceNow: the form as a page, in the frame of the old shell, in the frame of the new one, and in a workspace.
  {
    vendor: 'servicenow',
    page: 'form',
    kind: 'case',
    address: ['/{table}.do?sys_id={id}'],
    has: ['input#sysparm_ck', '#sn_form_inline_stream_entries'],
  },
  {
    vendor: 'servicenow',
    page: 'framed form',
    kind: 'case',
    address: ['/nav_to.do?uri={id}'],
    has: ['iframe#gsft_main'],
    idIn: SERVICENOW_TASK,
  },
  {
    vendor: 'servicenow',
    page: 'shell',
    kind: 'case',
    address: ['/now/nav/ui/classic/params/target/{id}'],
    has: ['[component-id], [global-navigation-config]'],
    idIn: SERVICENOW_TASK,
  },
  {
    vendor: 'servicenow',
    page: 'workspace',
    kind: 'case',
    address: [
      '/now/{workspace}/record/incident/{id}',
      '/now/{workspace}/record/incident/{id}/{more...}',
      '/now/{workspace}/record/sn_customerservice_case/{id}',
      '/now/{workspace}/record/sn_customerservice_case/{id}/{more...}',
    ],
    has: ['[component-id], [global-navigation-config]'],
  },
  // Jira: whether a project is a service desk says the record.
  {
    vendor: 'jira',
    page: 'cloud',
    kind: 'case',
    hosts: ['atlassian.net'],
    address: [
      '/browse/{id}',
      '/jira/{path...}/issues/{id}',
      '/jira/servicedesk/projects/{project}/queues/{queue...}/{id}',
    ],
    has: ['h1[data-testid="issue.views.issue-base.foundation.summary.heading"]'],
  },
  {
    vendor: 'jira',
    page: 'data center',
    kind: 'case',
    address: ['/browse/{id}', '/projects/{project}/queues/{queue...}/{id}'],
    has: ['meta[name="application-name"][data-name="jira"]', '#key-val', '#summary-val'],
  },
  {
    vendor: 'dynamics',
    page: 'case',
    kind: 'case',
    address: ['/main.aspx?etn=incident&id={id}'],
    has: ['[data-id="editFormRoot"]', '[data-id="notescontrol"]'],
    idIn: '([0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27})',
  },
  {
    vendor: 'salesforce',
    page: 'case',
    kind: 'case',
    hosts: ['lightning.force.com'],
    address: ['/lightning/r/Case/{id}/view'],
    has: ['[class*="slds-"]'],
  },
  {
    vendor: 'intercom',
    page: 'conversation',
    kind: 'case',
    hosts: ['intercom.com', 'intercom.io'],
    address: ['/a/inbox/{app}/{list...}conversation/{id}', '/a/apps/{app}/{list...}conversations/{id}'],
    has: ['#teammate-app-react, [data-conversation-stream], [data-intercom-target="conversation-space"]'],
  },
  {
    vendor: 'help-scout',
    page: 'conversation',
    kind: 'case',
    hosts: ['helpscout.net'],
    address: ['/conversation/{id}/{number}', '/conversation/{id}/{number}/', '/conversations/{id}/{number}'],
    has: ['ol > li [id^="thread-"], article.thread[id^="thread-"]'],
  },
  {
    vendor: 'front',
    page: 'conversation',
    kind: 'case',
    hosts: ['frontapp.com'],
    address: ['/open/{id}'],
    has: ['[data-testid="conversation"]'],
  },
  {
    vendor: 'gorgias',
    page: 'ticket',
    kind: 'case',
    hosts: ['gorgias.com'],
    address: ['/app/ticket/{id}'],
    has: ['body'],
  },
  {
    vendor: 'kustomer',
    page: 'conversation',
    kind: 'case',
    hosts: ['kustomerapp.com'],
    address: ['/app/customers/{customer}/event/{id}'],
    has: ['[data-kt]'],
  },
  {
    vendor: 'crisp',
    page: 'conversation',
    kind: 'case',
    hosts: ['crisp.chat'],
    address: ['/website/{website}/inbox/{id}', '/website/{website}/inbox/{id}/'],
    has: ['.c-inbox-conversation', '.c-conversation-box'],
  },
  {
    vendor: 'live-agent',
    page: 'ticket',
    kind: 'case',
    address: ['/agent/index.php#Conversation&id={id}', '/agent/#Conversation&id={id}'],
    has: ['.ConversationDetailsView', '.ConversationHeaderSubject'],
  },
  {
    vendor: 'reamaze',
    page: 'conversation',
    kind: 'case',
    hosts: ['reamaze.com'],
    address: ['/admin/conversations/{id}'],
    has: ['#conversation-sticky-top', '#messages-list'],
  },
  {
    vendor: 'zoho-desk',
    page: 'ticket',
    kind: 'case',
    address: ['/agent/{portal}/{department...}/tickets/details/{id}'],
    has: ['.zd_v2-ticketdetailview-container[data-id^="subTab_"]'],
  },
  {
    vendor: 'hubspot',
    page: 'thread',
    kind: 'case',
    hosts: ['hubspot.com'],
    address: ['/help-desk/{portal}/{view...}ticket/{id}/thread/{thread}'],
    has: ['[data-application-name="svh-help-desk"], [data-test-id="ticket-header-name-link"]'],
  },
  {
    vendor: 'hubspot',
    page: 'record',
    kind: 'case',
    hosts: ['hubspot.com'],
    address: ['/contacts/{portal}/record/0-5/{id}', '/contacts/{portal}/ticket/{id}'],
    has: ['[data-selenium-test="highlightTitle"]'],
  },
  // The helpdesk in demo/: on this machine only.
  {
    vendor: 'baton-demo',
    page: 'case',
    kind: 'case',
    hosts: ['127.0.0.1', 'localhost'],
    address: ['/cases/{id}'],
    has: ['meta[name="application-name"][content="Lantern Desk"]', '.ld-case[data-case-id] .ld-composer'],
  },
  {
    vendor: 'baton-demo',
    page: 'sign-in',
    kind: 'sign-in',
    hosts: ['127.0.0.1', 'localhost'],
    has: ['meta[name="application-name"][content="Lantern Desk"]', 'form#sign-in'],
  },
];
