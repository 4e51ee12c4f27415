import { expect, it } from 'vitest';
import { teamOf } from '../../../lib/case/team.ts';
import { makeCase } from '../../fixtures/cases/make-case.ts';

const read = {
  ...makeCase([]),
  viewer: { id: 'l1', email: 'Lena@Team.example' },
  requester: { id: 'c1', email: 'Owen@customer.example' },
};

it('is the signed-in agent’s own domain as long as nobody set one', () => {
  expect(teamOf(read, []).domains).toEqual(['team.example']);
  expect(teamOf(read, ['support.example']).domains).toEqual(['support.example']);
});

it('never has the requester in it, not even with an address of the team’s domain', () => {
  expect(teamOf({ ...read, requester: { id: 'c1', email: 'Owen@team.example' } }, []).customers).toEqual([
    'owen@team.example',
  ]);
});

it('is nobody while the case is not known, whatever the settings say', () => {
  expect(teamOf(undefined, ['team.example'])).toEqual({ domains: [], customers: [] });
});
