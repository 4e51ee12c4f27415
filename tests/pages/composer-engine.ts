/** Runs inside a page: what Baton says about its composer right now. */
import type { Adapter } from '../../lib/adapters/schema.ts';
import { findComposer } from '../../lib/composer/find.ts';

export interface Said {
  isInternal: boolean;
  reason?: string;
}

export function proveHere(adapter: Adapter, caseId: string, customers: string[]): Said {
  const composer = findComposer({ document, url: location.href, adapter, caseId, customers });
  if (!composer) return { isInternal: false, reason: 'no-composer' };
  const { isInternal, ...proof } = composer.prove();
  return { isInternal, ...('reason' in proof && { reason: String(proof.reason) }) };
}
