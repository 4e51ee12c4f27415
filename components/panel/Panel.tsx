import { i18n } from '#i18n';
import { useActiveTab } from './use-active-tab.ts';
import { useCase } from './use-case.ts';
import { CaseView } from './CaseView.tsx';
import { CollectView } from './CollectView.tsx';
import { Hint } from './Hint.tsx';
import { NoAccess } from './NoAccess.tsx';
import { problemText } from './problem-text.ts';

/** One panel document follows the active tab: it shows the case of that tab, or says why there is none. */
export function Panel() {
  const tab = useActiveTab();
  const shown = useCase(tab);
  if (!tab) return null;
  if (!tab.url) return <Hint title={i18n.t('panel.noCase')} text={i18n.t('panel.browserPage')} />;
  if (!tab.hasAccess) return <NoAccess url={tab.url} />;
  const { state } = tab;
  if (!state) return <Hint title={i18n.t('panel.noCase')} text={i18n.t('panel.noCaseHint')} />;
  if (shown) return <CaseView key={shown.case.key} shown={shown} tabId={tab.tabId} state={state} />;
  if (state.collect) return <CollectView collect={state.collect} tabId={tab.tabId} />;
  if (state.recognised.kind === 'sign-in')
    return <Hint title={i18n.t('panel.noCase')} text={problemText('signed-out')} />;
  if (state.reading === 'failed') return <Hint title={i18n.t('panel.noCase')} text={problemText(state.problem)} />;
  if (state.reading === 'none') return <Hint title={i18n.t('panel.noCase')} text={i18n.t('panel.noCaseHint')} />;
  return <Hint title={i18n.t('panel.loading')} isBusy />;
}
