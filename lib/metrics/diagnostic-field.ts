import type { Change } from '../case/model.ts';
import type { MoveHow } from './event.ts';

/**
 * Fields whose change says something about the cause. Priority, urgency, tags, subject and the like steer work and diagnose
 * nothing. By name, since helpdesks have no type for it; a field with another name has to be named in the settings.
 */
const DIAGNOSTIC =
  /\b(root[ -]?cause|cause|diagnos\w*|component|error( code)?|defect|bug|known issue|ursache|komponente|fehler\w*|causa( ra[ií]z)?|composant|componente|oorzaak)\b|原因|不具合/iu;
const RUNBOOK = /^(article|macro)$|runbook|playbook/i;

/** How a change counts as first move; undefined when it does not. Setting a field counts, emptying it does not. */
export function moveByField({ field, to }: Change): Extract<MoveHow, 'field' | 'runbook'> | undefined {
  if (to === undefined || to.trim() === '') return undefined;
  if (RUNBOOK.test(field)) return 'runbook';
  if (field === 'link') return /runbook|playbook/i.test(to) ? 'runbook' : undefined;
  return DIAGNOSTIC.test(field) ? 'field' : undefined;
}
