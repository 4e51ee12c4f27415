/** Who is first and who is second line in one case, as far as its timeline tells. */
import type { Case, Person } from '../case/model.ts';
import type { Act } from './acts.ts';
import { isAmong, isSamePerson } from './people.ts';

/**
 * First line: whoever opened the episode or acted on the case while it was not escalated. Second line: whoever takes the
 * case, or is given it, once it is escalated; and any other agent who first appears then. Not seen: a first-line colleague
 * who first appears on the case while second line has it is taken for second line, unless somebody else names the lines.
 */
export class Lines {
  readonly #groups: Set<string>;
  readonly #agents: Person[];
  readonly #first: Person[] = [];
  readonly #second: Person[] = [];
  /** Groups the case was in before it was escalated. */
  readonly #stations = new Set<string>();
  group: string | undefined;

  constructor(read: Case, acts: Act[], secondLineGroups: string[]) {
    this.#groups = new Set(secondLineGroups.map(normalise));
    const writers = acts.flatMap(({ type, by }) => (type === 'text' || type === 'handoff-note' ? [by] : []));
    const holders = acts.flatMap((act) => (act.type === 'assign' && act.to ? [act.to] : []));
    this.#agents = [...writers, ...holders, ...(read.assignee ? [read.assignee] : [])];
    const firstMove = acts.find((act) => act.type === 'transfer');
    this.group = firstMove ? firstMove.from : read.group;
  }

  get areGroupsKnown(): boolean {
    return this.#groups.size > 0;
  }

  isSecondLineGroup(group: string | undefined): boolean {
    return group !== undefined && this.#groups.has(normalise(group));
  }

  /** The case stands in a group that the settings name as second line, or in none that is known. */
  get mayBeWithSecondLine(): boolean {
    return !this.areGroupsKnown || this.group === undefined || this.isSecondLineGroup(this.group);
  }

  addStation(group: string | undefined): void {
    if (group !== undefined) this.#stations.add(normalise(group));
  }

  wasStation(group: string | undefined): boolean {
    return group !== undefined && this.#stations.has(normalise(group));
  }

  addFirstLine(person: Person): void {
    if (!isAmong(this.#second, person)) this.#first.push(person);
  }

  addSecondLine(person: Person): void {
    this.#second.push(person);
  }

  isFirstLine(person: Person, opener: Person): boolean {
    return !isAmong(this.#second, person) && (isSamePerson(person, opener) || isAmong(this.#first, person));
  }

  /** Automations and customers make changes too: only who is known as an agent of this case can be second line. */
  isSecondLine(person: Person, opener: Person): boolean {
    return isAmong(this.#agents, person) && !this.isFirstLine(person, opener);
  }
}

const normalise = (group: string) => group.trim().toLowerCase();
