import { describe, expect, it } from 'vitest';
import type { Entry, Time } from '../../../lib/case/model.ts';
import { findEpisodes, type EpisodeOptions } from '../../../lib/metrics/episodes.ts';
import * as a from './build-case.ts';
import { lena, noor, priya, sam } from './build-case.ts';

const groups = ['L2 Engineering'];
const find = (entries: Entry[], options: Partial<EpisodeOptions> = {}) =>
  findEpisodes(a.caseOf(entries, { group: 'L1 Support' }), { handoffNotes: [], secondLineGroups: groups, ...options });
const handoff = (entry: Entry, id = 'h-aaaaaaaaaaaa') => ({ entryId: entry.id, handoffId: id });
const toSecond = (clock: string, by = lena) => a.moved(clock, by, 'L1 Support', 'L2 Engineering');
const toFirst = (clock: string, by = priya) => a.moved(clock, by, 'L2 Engineering', 'L1 Support');
const clock = (time: Time | undefined) => time?.at.slice(11, 16);
const observedAt = (value: string): Time => ({ at: a.at(value), precision: 'ms', zoneKnown: true, source: 'observed' });
const declared = (value: string) => ({ observed: [{ what: 'declared' as const, by: priya, at: observedAt(value) }] });
/** The first move of an episode that Priya took; Sam had worked on the case before. */
const move = (...entries: Entry[]) =>
  find([a.note('08:00', sam), toSecond('09:00'), a.taken('09:05', priya), ...entries])[0]?.firstMove;

describe('an episode opens', () => {
  it('at the handoff note, also where nobody set the second-line groups', () => {
    const sent = a.note('09:00', lena, 'Internal handoff');
    const [episode] = find([a.mail('08:00'), sent, a.taken('09:10', priya), a.note('09:13', priya)], {
      secondLineGroups: [],
      handoffNotes: [handoff(sent)],
    });
    expect(episode).toMatchObject({
      kind: 'handoff',
      openedEntry: sent.id,
      handoff: { id: 'h-aaaaaaaaaaaa', cameLater: false },
    });
    expect([clock(episode?.pickup?.at), episode?.pickup?.how, clock(episode?.firstMove?.at)]).toEqual([
      '09:10',
      'taken',
      '09:13',
    ]);
  });

  it('at the earlier of note and transfer, and is one episode', () => {
    const sent = a.note('09:00', lena, 'Internal handoff');
    const after = find([sent, toSecond('09:02')], { handoffNotes: [handoff(sent)] });
    expect(after.map(({ kind, openedAt }) => [kind, clock(openedAt)])).toEqual([['handoff', '09:00']]);
    const late = a.note('09:05', lena, 'Internal handoff');
    const before = find([toSecond('09:02'), late], { handoffNotes: [handoff(late)] });
    expect(before.map(({ kind, openedAt }) => [kind, clock(openedAt)])).toEqual([['transfer', '09:02']]);
    expect(before[0]?.handoff).toMatchObject({ id: 'h-aaaaaaaaaaaa', cameLater: false });
  });

  it('not at a transfer between groups that are not second line', () => {
    expect(find([a.moved('09:00', lena, 'Inbox', 'L1 Support')])).toEqual([]);
  });

  it('not at a transfer where nobody set the groups: any group could be meant', () => {
    expect(find([toSecond('09:00')], { secondLineGroups: [] })).toEqual([]);
  });

  it('anew when the customer reopens a solved case that second line held, without a pickup', () => {
    const episodes = find([
      toSecond('09:00'),
      a.taken('09:05', priya),
      a.note('09:07', priya),
      a.status('10:00', priya, 'open', 'resolved'),
      a.mail('11:00'),
      a.reopenedByMail('11:00'),
      a.note('11:20', priya),
    ]);
    expect(episodes.map(({ kind, pickup }) => [kind, pickup?.how])).toEqual([
      ['transfer', 'taken'],
      ['reopened', undefined],
    ]);
    expect(clock(episodes[1]?.firstMove?.at)).toBe('11:20');
  });

  it('not when an agent reopens the case', () => {
    const entries = [toSecond('09:00'), a.taken('09:05', priya), a.status('10:00', priya, 'open', 'resolved')];
    expect(find([...entries, a.status('11:00', priya, 'resolved', 'open')])).toHaveLength(1);
  });

  it('not when an agent answers a late mail and that reopens the case', () => {
    const solved = [toSecond('09:00'), a.taken('09:05', priya), a.status('10:00', priya, 'open', 'resolved')];
    expect(find([...solved, a.mail('10:59'), a.reply('11:00', noor), a.reopenedByMail('11:00')])).toHaveLength(1);
  });

  it('not when a case is reopened that first line solved', () => {
    expect(find([a.status('10:00', lena, 'open', 'resolved'), a.mail('11:00'), a.reopenedByMail('11:00')])).toEqual([]);
  });
});

describe('an episode closes', () => {
  it('as returned when the case goes back to a group it came from', () => {
    const [first, second] = find([toSecond('09:00'), a.taken('09:05', priya), toFirst('09:30'), toSecond('10:00')]);
    expect([first?.closed?.how, clock(first?.closed?.at)]).toEqual(['returned', '09:30']);
    expect([second?.kind, second?.closed]).toEqual(['transfer', undefined]);
  });

  it('as returned when second line assigns it back to whoever handed it off', () => {
    const sent = a.note('09:00', lena, 'Internal handoff');
    const entries = [sent, a.taken('09:05', priya), a.given('09:30', priya, lena)];
    const [episode] = find(entries, { secondLineGroups: [], handoffNotes: [handoff(sent)] });
    expect(episode?.closed?.how).toBe('returned');
  });

  it('as handed on when it goes to a group it never was in', () => {
    const [episode] = find([
      toSecond('09:00'),
      a.taken('09:05', priya),
      a.moved('09:30', priya, 'L2 Engineering', 'Database'),
    ]);
    expect(episode?.closed?.how).toBe('handed-on');
  });

  it('as handed on to another second-line group, where the next one opens', () => {
    const episodes = find([toSecond('09:00'), a.moved('09:30', priya, 'L2 Engineering', 'L2 Database')], {
      secondLineGroups: ['l2 engineering ', 'L2 DATABASE'],
    });
    expect(episodes.map(({ kind, closed }) => [kind, closed?.how])).toEqual([
      ['transfer', 'handed-on'],
      ['transfer', undefined],
    ]);
  });

  it('as solved, in the words of several helpdesks, but not when it only waits', () => {
    for (const solved of ['resolved', 'Closed', 'Erledigt', 'résolu', '解決済み']) {
      expect(find([toSecond('09:00'), a.status('10:00', priya, 'open', solved)])[0]?.closed?.how).toBe('solved');
    }
    for (const waiting of ['stalled', 'pending', 'on hold', 'unresolved']) {
      expect(find([toSecond('09:00'), a.status('10:00', priya, 'open', waiting)])[0]?.closed).toBeUndefined();
    }
  });

  it('when first line hands off anew after an answer, with no return in the timeline', () => {
    const sent = a.note('09:00', lena, 'Internal handoff');
    const again = a.note('12:00', lena, 'Internal handoff');
    const episodes = find([sent, a.taken('09:05', priya), a.note('09:10', priya), again], {
      secondLineGroups: [],
      handoffNotes: [handoff(sent), handoff(again, 'h-bbbbbbbbbbbb')],
    });
    expect(episodes.map(({ closed, handoff }) => [closed?.how, handoff?.id])).toEqual([
      ['escalated-again', 'h-aaaaaaaaaaaa'],
      [undefined, 'h-bbbbbbbbbbbb'],
    ]);
  });

  it('not when first line corrects its handoff before anybody answered', () => {
    const sent = a.note('09:00', lena, 'Internal handoff');
    const again = a.note('09:01', lena, 'Internal handoff');
    const notes = [handoff(sent), handoff(again, 'h-bbbbbbbbbbbb')];
    expect(find([sent, again], { handoffNotes: notes })).toHaveLength(1);
  });
});

describe('the pickup', () => {
  it('is second line taking the case', () => {
    const [episode] = find([toSecond('09:00'), a.taken('09:05', priya), a.note('09:07', priya)]);
    expect([clock(episode?.pickup?.at), episode?.pickup?.how]).toEqual(['09:05', 'taken']);
  });

  it('is an own act after the case was given, where there is one before the first move', () => {
    const entries = [
      toSecond('09:00'),
      a.given('09:01', lena, priya),
      a.note('09:20', priya, 'Which key?'),
      a.note('09:30', priya),
    ];
    const [episode] = find(entries);
    expect([clock(episode?.pickup?.at), episode?.pickup?.how]).toEqual(['09:20', 'own-act']);
    expect(episode?.given?.to).toEqual(priya);
  });

  it('is the assignment, marked given, where the first own act is the first move', () => {
    const [episode] = find([toSecond('09:00'), a.given('09:01', lena, priya), a.note('09:30', priya)]);
    expect([clock(episode?.pickup?.at), episode?.pickup?.how]).toEqual(['09:01', 'given']);
  });

  it('is not known where the first act is the first move and nobody assigned anything', () => {
    const [episode] = find([toSecond('09:00'), a.note('09:30', priya)]);
    expect(episode?.pickup).toBeUndefined();
    expect(clock(episode?.firstMove?.at)).toBe('09:30');
  });

  it('can stand in the same entry as the first move', () => {
    const both = a.note('09:05', priya, 'The log shows a timeout.', {
      changes: [{ field: 'assignee', toPerson: priya }],
    });
    const [episode] = find([toSecond('09:00'), both]);
    expect([episode?.pickup?.how, episode?.pickup?.entry, episode?.firstMove?.entry]).toEqual([
      'taken',
      both.id,
      both.id,
    ]);
  });

  it('is not whoever handed the case off taking it back, nor an automation', () => {
    expect(find([toSecond('09:00'), a.taken('09:05', lena)])[0]?.pickup).toBeUndefined();
    const robot = { id: '1', name: 'Automation' };
    const automatic = [a.field('09:05', robot, 'Root cause', 'x'), a.field('09:06', robot, 'priority', '90')];
    const [episode] = find([toSecond('09:00'), ...automatic]);
    expect([episode?.pickup, episode?.firstMove]).toEqual([undefined, undefined]);
  });

  it('is what second line’s own browser saw or was told, where that is earlier', () => {
    const entries = [toSecond('09:00'), a.given('09:01', lena, priya), a.note('09:30', priya)];
    const opened = { what: 'opened' as const, at: observedAt('09:27'), by: priya };
    expect(find(entries, { observed: [opened] })[0]?.pickup).toMatchObject({ how: 'observed', entry: 'opened 41' });
    const pressed = { what: 'pressed' as const, at: observedAt('09:26'), by: priya };
    expect(find(entries, { observed: [opened, pressed] })[0]?.pickup?.how).toBe('pressed');
    expect(find(entries, { observed: [{ ...opened, by: lena }] })[0]?.pickup?.how).toBe('given');
    expect(find(entries, { observed: [{ ...opened, at: observedAt('09:31') }] })[0]?.pickup?.how).toBe('given');
    expect(find(entries, { observed: [{ ...opened, at: observedAt('08:59') }] })[0]?.pickup?.how).toBe('given');
  });

  it('before a note says that the note came later', () => {
    const late = a.note('09:10', lena, 'Internal handoff');
    const [episode] = find([toSecond('09:00'), a.taken('09:05', priya), late], { handoffNotes: [handoff(late)] });
    expect(episode?.handoff?.cameLater).toBe(true);
  });
});

describe('the first diagnostic move', () => {
  it('is a note, a reply, a diagnostic field or a runbook', () => {
    expect(move(a.note('09:07', priya))?.how).toBe('note');
    expect(move(a.reply('09:07', priya))?.how).toBe('reply');
    expect(move(a.field('09:07', priya, 'Root cause', 'Expired key'))?.how).toBe('field');
    expect(move(a.field('09:07', priya, 'Runbook', 'https://runbooks.example/x'))?.how).toBe('runbook');
    expect(move(a.field('09:07', priya, 'article', 'Reset the scope'))?.how).toBe('runbook');
  });

  it('is no assignment, status, priority or tag, and not emptying a field', () => {
    expect(
      move(
        a.given('09:06', priya, noor),
        a.status('09:07', priya, 'new', 'open'),
        a.field('09:08', priya, 'priority', '90'),
        a.field('09:09', priya, 'tags', 'billing'),
        a.field('09:10', priya, 'Root cause', ''),
      ),
    ).toBeUndefined();
  });

  it('is not what first line does while second line has the case', () => {
    expect(move(a.note('09:07', sam), a.note('09:08', lena), a.reply('09:09', lena))).toBeUndefined();
  });

  it('is not a question to first line; the first response is', () => {
    const [episode] = find([
      toSecond('09:00'),
      a.taken('09:05', priya),
      a.note('09:07', priya, 'Which key?'),
      a.note('09:20', priya),
    ]);
    expect([clock(episode?.firstResponse?.at), clock(episode?.firstMove?.at)]).toEqual(['09:07', '09:20']);
  });

  it('is second line’s again after it sent the case back and commented on it meanwhile', () => {
    const entries = [
      toSecond('09:00'),
      a.note('09:05', priya, 'Which key?'),
      toFirst('09:06'),
      a.note('09:40', priya),
      toSecond('10:00'),
    ];
    const [, second] = find([...entries, a.note('10:05', priya, 'Which host?'), a.note('10:10', priya)]);
    expect([clock(second?.pickup?.at), clock(second?.firstMove?.at)]).toEqual(['10:05', '10:10']);
  });

  it('can be a question to the customer', () => {
    expect(move(a.reply('09:07', priya, 'Which browser do you use?'))?.how).toBe('reply');
  });

  it('declared by its maker counts as declared, unless the timeline has an earlier one', () => {
    const entries = [toSecond('09:00'), a.taken('09:05', priya), a.note('09:20', priya)];
    expect(find(entries, declared('09:08'))[0]).toMatchObject({
      firstMove: { how: 'declared' },
      pickup: { how: 'taken' },
    });
    expect(find(entries, declared('09:21'))[0]?.firstMove?.how).toBe('note');
    // Declared before the case was taken: taking it afterwards is not what the move is measured from.
    expect(find(entries, declared('09:04'))[0]).toMatchObject({ firstMove: { how: 'declared' }, pickup: undefined });
  });
});

it('an entry without a time opens an episode whose time is no measure', () => {
  const sent = { ...a.note('09:00', lena, 'Internal handoff'), at: undefined };
  const [episode] = find([sent], { handoffNotes: [handoff(sent)] });
  expect(episode?.openedAt).toMatchObject({ precision: 'unknown', zoneKnown: false });
});
