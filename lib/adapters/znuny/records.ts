import type { RecordRule } from '../schema.ts';
import { historyRows } from './articles.ts';

export const records: RecordRule[] = [
  {
    name: 'history',
    get: '/index.pl?Action=AgentTicketHistory;TicketID={id}',
    answers: 'html',
    expects: 'table.DataTable td.CreateTime',
    about: 'timeline',
    entries: historyRows,
    maxPages: 1,
    maxBytes: 5_000_000,
    harmless:
      'Reads the history and renders it, sets no flag (Kernel/Modules/AgentTicketHistory.pm); the page links to it',
  },
  {
    name: 'texts',
    get: '/index.pl?Action=AgentTicketArticleContent;Subaction=HTMLView;TicketID={id};ArticleID={article}',
    each: { name: 'article', value: { at: '#ArticleTable > tbody > tr > td > input.ArticleID', read: 'value' } },
    answers: 'html',
    expects: 'body:not(:has(#AppWrapper))',
    about: 'timeline',
    entries: { at: 'html', id: { read: { attr: 'data-each' } }, body: { at: 'body' } },
    maxPages: 100,
    maxBytes: 2_000_000,
    // What is missing is told text by text.
    optional: true,
    harmless:
      'What the frame of an article shows: reads and renders it (Kernel/Modules/AgentTicketArticleContent.pm); only the article view (ArticleUpdate) marks as read. For an article without HTML the answer is an error page',
  },
];
