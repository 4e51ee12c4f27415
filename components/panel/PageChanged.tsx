import { i18n } from '#i18n';
import type { HealthPart } from '../../lib/case/health.ts';
import { useBackend } from './backend.ts';

const NAMES = {
  subject: 'health.subject',
  entries: 'health.entries',
  viewer: 'health.viewer',
} as const satisfies Record<HealthPart, string>;

/** Baton used to read more on this helpdesk: says what, and hands out what somebody needs who mends the adapter. */
export function PageChanged({ stopped, tabId, vendor }: { stopped: HealthPart[]; tabId: number; vendor: string }) {
  const backend = useBackend();
  const save = async () => {
    const html = await backend.report(tabId);
    if (!html) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    link.download = `baton-${vendor}-page-without-text.html`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div className="banner amber" role="status" data-testid="stopped">
      <p>{i18n.t('health.changed', [stopped.map((part) => i18n.t(NAMES[part])).join(', ')])}</p>
      <button type="button" onClick={() => void save()}>
        {i18n.t('health.report')}
      </button>
    </div>
  );
}
