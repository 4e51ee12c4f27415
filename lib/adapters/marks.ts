import { DEMO } from './marks/demo.ts';
import { HOSTED } from './marks/hosted.ts';
import { OWN_SERVER } from './marks/own-server.ts';
import type { PageMark } from './marks/page-mark.ts';

export type { PageMark } from './marks/page-mark.ts';

/** How the pages of every helpdesk are told apart: cheap, and not by words of any language. */
export const MARKS: PageMark[] = [...OWN_SERVER, ...HOSTED, ...DEMO];
