import type { Agent, Person } from './model.ts';

export const robin: Agent = {
  id: 'a-11',
  name: 'Robin Vale',
  email: 'robin.vale@kestrelplan.example',
  role: 'agent',
  group: 'Support L1',
};
export const ada: Agent = {
  id: 'a-21',
  name: 'Ada Quill',
  email: 'ada.quill@kestrelplan.example',
  role: 'agent',
  group: 'Engineering L2',
};
export const AGENTS = [robin, ada];

export const routing: Person = { id: 's-1', name: 'Routing', email: '', role: 'system' };
