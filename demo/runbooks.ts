/** Procedures that the cases link to. */
export interface Runbook {
  path: string;
  title: string;
  steps: string[];
}

export const RUNBOOKS: Runbook[] = [
  {
    path: '/runbooks/sso-login-loop',
    title: 'SSO login loop',
    steps: [
      'Ask for a private window, the exact time and one user name.',
      'Sign in with a password as a test user of the same workspace. If that fails too, it is not SSO.',
      'Compare the certificate of the identity provider with the one in the workspace settings.',
      'Compare the entity ID and the reply address.',
      'Look up the user at that time in the auth logs (second line): which check sent them back?',
    ],
  },
  {
    path: '/runbooks/csv-import-checklist',
    title: 'CSV import checklist',
    steps: [
      'Import the file into a workspace of your own.',
      'Check separator, quotes and encoding of the first rows.',
      'Read the import log to its end.',
      'Check the row limit of the plan and of the import worker (second line).',
    ],
  },
  {
    path: '/runbooks/duplicate-invoice',
    title: 'Duplicate invoice after plan change',
    steps: [
      'Compare both invoices: period, plan, amount.',
      'Look up when the plan was changed and when the invoice run took place.',
      'Stop reminders for both.',
      'Create a credit note. If the invoice is locked, billing operations has to (second line).',
    ],
  },
  {
    path: '/runbooks/api-rate-limit',
    title: 'API rate limit (429)',
    steps: [
      'Check the configured limit of the workspace.',
      'Compare the usage graph with the time of the first 429.',
      'Rotate the key.',
      'Ask for the request id of a refused call and escalate with it.',
    ],
  },
];
