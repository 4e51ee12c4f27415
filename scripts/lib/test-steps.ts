/** The steps of `npm test`, in order: cheap ones first. */
import { join } from 'node:path';
import { runCommand } from './run-command.ts';

export type Need = 'browser' | 'screen' | 'firefox' | 'rt';

export interface TestStep {
  name: string;
  title: string;
  /** What the machine must have. */
  needs: Need[];
  /** Steps without which this one means nothing. */
  after?: string[];
  run(): Promise<boolean>;
}

const quiet =
  (command: string, ...args: string[]) =>
  () =>
    runCommand(command, args);
const live =
  (command: string, ...args: string[]) =>
  () =>
    runCommand(command, args, { output: 'live' });
const inOrder =
  (...runs: (() => Promise<boolean>)[]) =>
  async () => {
    for (const run of runs) if (!(await run())) return false;
    return true;
  };

export const RT_UP = join(import.meta.dirname, '../../tests/helpdesks/rt5/up');

export const STEPS: TestStep[] = [
  { name: 'types', title: 'Types', needs: [], run: quiet('tsc', '--noEmit') },
  {
    name: 'lint',
    title: 'Lint and format',
    needs: [],
    run: inOrder(quiet('oxlint', '--react-plugin', '--deny-warnings'), quiet('oxfmt', '--check', '.')),
  },
  { name: 'unit', title: 'Unit tests', needs: [], run: live('vitest', 'run', '--project', 'unit') },
  { name: 'dom', title: 'Tests of reading pages', needs: [], run: live('vitest', 'run', '--project', 'dom') },
  {
    name: 'browser',
    title: 'Tests in a browser',
    needs: ['browser'],
    run: live('vitest', 'run', '--project', 'browser'),
  },
  {
    name: 'pages',
    title: 'Saved pages of every helpdesk',
    needs: ['browser'],
    run: live('playwright', 'test', '--project=pages', '--workers=2'),
  },
  {
    name: 'build',
    title: 'Builds for Chrome, Firefox and end-to-end tests',
    needs: [],
    run: inOrder(
      quiet('wxt', 'build'),
      quiet('wxt', 'build', '-b', 'firefox'),
      quiet('wxt', 'build', '--mode', 'e2e'),
      quiet('wxt', 'build', '-b', 'firefox', '--mode', 'e2e'),
    ),
  },
  {
    name: 'start',
    title: 'npm start: the demo with its panel',
    needs: ['browser'],
    run: quiet(process.execPath, 'scripts/start.ts', '--check'),
  },
  {
    name: 'e2e',
    title: 'End-to-end tests on the demo helpdesk',
    needs: ['browser', 'screen'],
    after: ['build'],
    run: live('playwright', 'test', '--project=demo'),
  },
  {
    name: 'firefox',
    title: 'End-to-end test in Firefox',
    needs: ['firefox'],
    after: ['build'],
    run: live('playwright', 'test', '--project=firefox'),
  },
  {
    name: 'rt',
    title: 'End-to-end tests on Request Tracker',
    needs: ['browser', 'screen', 'rt'],
    after: ['build'],
    run: live('playwright', 'test', '--project=rt'),
  },
];
