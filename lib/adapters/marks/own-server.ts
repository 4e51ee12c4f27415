import type { PageMark } from './page-mark.ts';

/** Helpdesks that run on anybody's host. */
export const OWN_SERVER: PageMark[] = [
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
  {
    vendor: 'request-tracker',
    page: 'results',
    kind: 'list',
    address: ['/Search/Results.html'],
    has: ['body#comp-Search-Results'],
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
    page: 'issues',
    kind: 'list',
    address: ['/issues'],
    has: ['meta[name="description"][content="Redmine"]', 'body.controller-issues.action-index'],
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
];
