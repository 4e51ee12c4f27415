import { i18n } from '#i18n';
import { useBackend } from './backend.ts';
import { Hint } from './Hint.tsx';

export function NoAccess({ url }: { url: string }) {
  const backend = useBackend();
  const { host } = new URL(url);
  return (
    <Hint title={i18n.t('panel.noAccess', [host])} text={i18n.t('panel.noAccessHint')}>
      <button type="button" className="primary" onClick={() => void backend.requestAccess(url)}>
        {i18n.t('panel.allow', [host])}
      </button>
    </Hint>
  );
}
