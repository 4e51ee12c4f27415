import type { Person } from '../case/model.ts';

/** The same person: by id, else by e-mail address; by name only where one of the two has nothing better. */
export function isSamePerson(a: Person | undefined, b: Person | undefined): boolean {
  if (!a || !b) return false;
  if (a.id !== undefined && b.id !== undefined) return a.id === b.id;
  if (a.email && b.email) return a.email.toLowerCase() === b.email.toLowerCase();
  return a.name !== undefined && a.name === b.name;
}

export const isAmong = (people: Person[], person: Person | undefined) =>
  people.some((one) => isSamePerson(one, person));

/** Told apart in event ids. Never a name: names are not identity and stay out of the store. */
export const personId = (person: Person) => person.id ?? 'unknown';
